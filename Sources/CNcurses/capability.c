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

enum cn_kind cn_kind(const char *name) {
  int answer = 0;
  if (setupterm(name, STDOUT_FILENO, &answer) != OK) return CN_UNKNOWN;
  enum cn_kind kind = cursor_address ? CN_USABLE : CN_CURSORLESS;
  del_curterm(cur_term);
  return kind;
}
