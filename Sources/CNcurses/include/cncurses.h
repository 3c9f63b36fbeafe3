#pragma once
// The wide-character API: SwiftPM drops pkg-config's -D flags, so it is asked for here.
#define NCURSES_WIDECHAR 1
// Real functions in place of function-like macros, which do not import.
#define NCURSES_NOMACROS 1
#include <ncursesw/curses.h>
#include <stdbool.h>
#include <stddef.h>

// Global variables are shared mutable state to Swift, so they are read through functions.
static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline WINDOW *cn_curscr(void) { return curscr; }
static inline int cn_colors(void) { return COLORS; }

// Macros made of casts do not import.
static const attr_t CN_BOLD = A_BOLD;
static const attr_t CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE;
static const attr_t CN_REVERSE = A_REVERSE;

/// Sets attributes and a colour pair of any number at once.
static inline int cn_attr_set(WINDOW *window, attr_t attributes, int pair) {
  return wattr_set(window, attributes, (short)pair, &pair);
}

/// Makes the C library count characters as UTF-8, whatever the environment says. Without it
/// ncurses paints blanks for Chinese under `LANG=C`, which is what cron and bare SSH give.
/// False when the system has no UTF-8 locale at all.
bool cn_use_utf8(void);

/// What the system's description of a terminal says: there is none, it cannot place its cursor
/// (hard copy, dumb), or it can be drawn on.
enum cn_kind { CN_UNKNOWN, CN_CURSORLESS, CN_USABLE };
enum cn_kind cn_kind(const char *name);

/// The terminal's own string for that terminfo name without padding marks; false when it has none
/// or it does not fit.
bool cn_capability(const char *name, char *buffer, size_t size);

/// The rows and columns of the terminal at `fd`; false when it does not tell.
bool cn_window_size(int fd, int *rows, int *columns);

/// Remembers the modes the terminal at `fd` has. Call before anything changes them.
void cn_save_modes(int fd);

/// Sets the remembered modes again.
void cn_restore_modes(void);

/// Makes keys arrive one by one, unseen, with ^C and ^Z among them.
void cn_set_raw_modes(void);

/// A file in memory for ncurses to write a frame to, or -1. ncurses 6.4 writes after every cursor
/// movement; collected here, a frame goes out in one piece.
int cn_open_frame(void);

/// How many bytes were written to the frame.
size_t cn_frame_length(int frame);

/// Copies what was written to the frame and empties it.
bool cn_take_frame(int frame, unsigned char *bytes, size_t length);

/// Writes all bytes, however often that takes. False when the terminal is gone.
bool cn_write_all(int fd, const unsigned char *bytes, size_t length);

/// From now on, when the process crashes or exits without `cn_set_armed(false)`, writes `bytes` to
/// the terminal and sets its remembered modes again. At most 255 bytes are kept.
void cn_arm(const char *bytes);

/// The terminal is given back or taken again by the program itself. While it is taken, a standard
/// error that is a terminal goes nowhere.
void cn_set_armed(bool armed);

/// Gives the terminal back at once if it is taken. Async-signal-safe. Returns the terminal's
/// descriptor, or -1 when it was not taken.
int cn_give_back(void);

/// What to leave when the process crashes: a log at that path, which begins with `head`, and one
/// sentence on the terminal or on standard error; the last one when no log could be written.
void cn_describe_crash(const char *path, const char *head, const char *withLog,
                       const char *withoutLog);

/// From now on a crash gives the terminal back, and leaves what was described.
void cn_guard_crashes(void);

/// Blocks the signals that come as events instead; threads started later inherit it.
void cn_block_signals(void);

/// A descriptor the blocked signals are read from, or -1.
int cn_open_signals(void);

/// The next signal waiting at that descriptor, or 0.
int cn_next_signal(int fd);

/// Stops the process group the way ^Z does and returns when it is continued; at once when no
/// shell is there that could continue it.
void cn_stop(void);

/// A descriptor that one thread polls and others signal, or -1.
int cn_open_wake(void);
void cn_wake(int fd);
void cn_clear_wake(int fd);

/// The columns the C library gives a code point, -1 when it draws nothing it knows of.
int cn_character_width(unsigned int scalar);
