#define _GNU_SOURCE
#include "cncurses.h"
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// Everything the handler touches is prepared beforehand, and it calls async-signal-safe functions
// only; backtrace is one once its library is loaded.
static char log_path[1024], log_head[256], told_with_log[2048], told_without_log[1024];
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};

static void put(int fd, const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t count = write(fd, text, length);
    if (count <= 0) return;
    text += count;
    length -= (size_t)count;
  }
}

static void putNumber(int fd, unsigned long number) {
  char digits[24];
  size_t place = sizeof digits - 1;
  digits[place] = 0;
  do digits[--place] = (char)('0' + number % 10);
  while ((number /= 10) > 0);
  put(fd, digits + place);
}

/// Makes the folders that the log's path names, each for its owner alone.
static void makeFolders(void) {
  for (char *slash = strchr(log_path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(log_path, 0700);
    *slash = '/';
  }
}

/// Numbers and places in the program: nothing that anybody wrote.
static bool writeLog(int signal) {
  if (!log_path[0]) return false;
  makeFolders();
  int log = open(log_path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (log < 0) return false;
  put(log, log_head);
  put(log, "\nsignal ");
  putNumber(log, (unsigned long)signal);
  put(log, "\ntime ");
  putNumber(log, (unsigned long)time(0));
  put(log, "\n");
  void *frames[64];
  backtrace_symbols_fd(frames, backtrace(frames, 64), log);
  close(log);
  return true;
}

static void onCrash(int signal) {
  int terminal = cn_give_back();
  int listener = terminal >= 0 ? terminal : STDERR_FILENO;
  put(listener, terminal >= 0 ? "\r\n" : "\n");
  put(listener, writeLog(signal) ? told_with_log : told_without_log);
  put(listener, terminal >= 0 ? "\r\n" : "\n");
  // SA_RESETHAND has put the default action back: the process dies of the same signal.
  raise(signal);
}

static void keep(char *place, size_t size, const char *text) {
  size_t length = strnlen(text, size - 1);
  memcpy(place, text, length);
  place[length] = 0;
}

void cn_describe_crash(const char *path, const char *head, const char *withLog,
                       const char *withoutLog) {
  // A path that does not fit is none.
  if (path[0] == '/' && strlen(path) < sizeof log_path) keep(log_path, sizeof log_path, path);
  keep(log_head, sizeof log_head, head);
  keep(told_with_log, sizeof told_with_log, withLog);
  keep(told_without_log, sizeof told_without_log, withoutLog);
}

void cn_guard_crashes(void) {
  static bool isInstalled;
  if (isInstalled) return;
  isInstalled = true;
  if (!told_without_log[0])
    keep(told_without_log, sizeof told_without_log,
         "The program stopped because of an error of its own.");
  void *frame;
  backtrace(&frame, 1);
  // A stack of its own: the one at hand may be what overflowed.
  static char stack[128 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, 0);
  struct sigaction action = {.sa_handler = onCrash, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, 0);
}
