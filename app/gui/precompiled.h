// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that most files of the window include, compiled once. Never include this file by hand.
#pragma once
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>
