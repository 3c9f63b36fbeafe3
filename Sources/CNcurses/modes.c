#define _GNU_SOURCE
#include "cncurses.h"
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A crash must not leave a person with a dead terminal: what gives it back is prepared beforehand.
static int terminal = -1;
static char restore[256];
static size_t restoreLength;
static struct termios modes;
static bool hasModes;
static volatile sig_atomic_t armed;
static int listener = -1;

int cn_give_back(void) {
  if (!armed) return -1;
  armed = 0;
  size_t written = 0;
  while (written < restoreLength) {
    ssize_t count = write(terminal, restore + written, restoreLength - written);
    if (count <= 0) break;
    written += (size_t)count;
  }
  if (hasModes) tcsetattr(terminal, TCSANOW, &modes);
  return terminal;
}

static void giveBackAtExit(void) { (void)cn_give_back(); }

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
  cn_set_armed(true);
  if (isInstalled) return;
  isInstalled = true;
  atexit(giveBackAtExit);
  cn_guard_crashes();
}

// What the language's own runtime says of an error goes nowhere while the screen is drawn on: it
// would stand across the picture, and may quote what members wrote.
static void hush(bool isHushed) {
  if (isHushed && listener < 0 && isatty(STDERR_FILENO)) {
    listener = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (listener >= 0 && nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    if (nowhere >= 0) close(nowhere);
  } else if (!isHushed && listener >= 0) {
    dup2(listener, STDERR_FILENO);
    close(listener);
    listener = -1;
  }
}

void cn_set_armed(bool isArmed) {
  armed = isArmed;
  hush(isArmed);
}
