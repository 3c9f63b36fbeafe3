#define _GNU_SOURCE
#include "cncurses.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A crash must not leave a person with a dead terminal. Everything the handler touches is prepared
// beforehand, and it calls async-signal-safe functions only.
static int terminal = -1;
static char restore[256];
static size_t restoreLength;
static struct termios modes;
static bool hasModes;
static volatile sig_atomic_t armed;

static void giveBack(void) {
  if (!armed) return;
  armed = 0;
  size_t written = 0;
  while (written < restoreLength) {
    ssize_t count = write(terminal, restore + written, restoreLength - written);
    if (count <= 0) break;
    written += (size_t)count;
  }
  if (hasModes) tcsetattr(terminal, TCSANOW, &modes);
}

static void onCrash(int signal) {
  static const char line[] = "\r\nThe program stopped because of an error of its own.\r\n";
  bool wasArmed = armed;
  giveBack();
  if (wasArmed && write(STDERR_FILENO, line, sizeof line - 1) < 0) { /* Nowhere to tell it. */
  }
  // SA_RESETHAND has put the default action back: the process dies of the same signal.
  raise(signal);
}

void cn_save_modes(int fd) {
  terminal = fd;
  hasModes = tcgetattr(fd, &modes) == 0;
}

void cn_restore_modes(void) {
  if (hasModes) tcsetattr(terminal, TCSADRAIN, &modes);
}

void cn_set_raw_modes(void) {
  if (!hasModes) return;
  struct termios raw = modes;
  cfmakeraw(&raw);
  tcsetattr(terminal, TCSADRAIN, &raw);
}

void cn_arm(const char *bytes) {
  static bool isInstalled;
  restoreLength = strnlen(bytes, sizeof restore - 1);
  memcpy(restore, bytes, restoreLength);
  armed = 1;
  if (isInstalled) return;
  isInstalled = true;
  atexit(giveBack);

  // A stack of its own: the one at hand may be what overflowed.
  static char stack[64 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, 0);
  struct sigaction action = {.sa_handler = onCrash, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, 0);
}

void cn_set_armed(bool isArmed) { armed = isArmed; }
