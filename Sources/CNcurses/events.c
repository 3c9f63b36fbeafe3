#define _GNU_SOURCE
#include "cncurses.h"
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

static sigset_t eventSignals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  return set;
}

void cn_block_signals(void) {
  sigset_t set = eventSignals();
  pthread_sigmask(SIG_BLOCK, &set, 0);
}

int cn_open_signals(void) {
  sigset_t set = eventSignals();
  // newterm installs handlers of its own, which are not safe beside other threads.
  static const int taken[] = {SIGWINCH, SIGTERM, SIGINT, SIGTSTP};
  for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) signal(taken[i], SIG_DFL);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int cn_next_signal(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

void cn_stop(void) {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // The whole group, as the kernel does it for ^Z: a script around us must stop too. The system
  // ignores this signal where no shell could wake us again.
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, 0);
  pthread_sigmask(SIG_BLOCK, &stop, 0);
}

int cn_open_wake(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

// Fails only when the count is full, and then it is signalled already.
void cn_wake(int fd) { (void)!eventfd_write(fd, 1); }

void cn_clear_wake(int fd) {
  eventfd_t count;
  (void)!eventfd_read(fd, &count);
}
