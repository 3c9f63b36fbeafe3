#define _GNU_SOURCE
#include "cncurses.h"
#include <ncursesw/term.h>
#include <string.h>
#include <unistd.h>

bool cn_capability(const char *name, char *buffer, size_t size) {
  const char *string = tigetstr((char *)name);
  if (!string || string == (char *)-1) return false;
  size_t length = 0;
  while (*string) {
    // A padding mark: $<5>. Pauses for terminals of glass are not waited for.
    if (string[0] == '$' && string[1] == '<' && strchr(string, '>')) {
      string = strchr(string, '>') + 1;
      continue;
    }
    if (length + 1 >= size) return false;
    buffer[length++] = *string++;
  }
  buffer[length] = 0;
  return true;
}

bool cn_is_described(const char *name) {
  int answer = 0;
  bool isDescribed = setupterm(name, STDOUT_FILENO, &answer) == OK;
  if (isDescribed) del_curterm(cur_term);
  return isDescribed;
}
