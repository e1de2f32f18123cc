// SPDX-License-Identifier: GPL-3.0-or-later
// Read before everything else where the compiler cannot read <qpdf/JSON.hh>: the class is only named in what we use.
#pragma once
#define JSON_HH
class JSON;
