#define _GNU_SOURCE
#include "cncurses.h"
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int cn_open_frame(void) { return memfd_create("frame", MFD_CLOEXEC); }

static bool writeAll(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(fd, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= (size_t)count;
  }
  return true;
}

bool cn_send_frame(int frame, int terminal) {
  off_t length = lseek(frame, 0, SEEK_CUR);
  if (length <= 0) return length == 0;
  char *bytes = malloc((size_t)length);
  bool isSent = bytes && pread(frame, bytes, (size_t)length, 0) == length &&
                writeAll(terminal, bytes, (size_t)length);
  free(bytes);
  // Emptied in any case: half a frame must not be sent again.
  return ftruncate(frame, 0) == 0 && lseek(frame, 0, SEEK_SET) == 0 && isSent;
}
