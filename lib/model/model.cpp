// SPDX-License-Identifier: GPL-3.0-or-later
// The values of this module are headers; this file gives the archive its one object.
#include "model/finding.h"
#include "model/system.h"
