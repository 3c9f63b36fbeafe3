#pragma once
// The wide-character API: SwiftPM drops pkg-config's -D flags, so it is asked for here.
#define NCURSES_WIDECHAR 1
// Real functions in place of function-like macros, which do not import.
#define NCURSES_NOMACROS 1
#include <ncursesw/curses.h>
