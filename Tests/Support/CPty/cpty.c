#define _GNU_SOURCE
#include "cpty.h"
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], int rows, int cols,
                 int *master) {
  struct winsize size = {(unsigned short)rows, (unsigned short)cols, 0, 0};
  pid_t child = forkpty(master, 0, 0, &size);
  if (child == 0) {
    // Test worker threads block signals and exec inherits the mask: SIGWINCH would never arrive.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, 0);
    // Another program's line would not be cut while this one held its other end.
    close_range(3, ~0U, 0);
    execve(path, argv, envp);
    _exit(127);
  }
  return child;
}

int cpty_resize(int master, int rows, int cols) {
  struct winsize size = {(unsigned short)rows, (unsigned short)cols, 0, 0};
  return ioctl(master, TIOCSWINSZ, &size);
}
