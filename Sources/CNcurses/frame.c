#define _GNU_SOURCE
#include "cncurses.h"
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

int cn_open_frame(void) { return memfd_create("frame", MFD_CLOEXEC); }

bool cn_write_all(int fd, const unsigned char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(fd, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= (size_t)count;
  }
  return true;
}

size_t cn_frame_length(int frame) {
  off_t length = lseek(frame, 0, SEEK_CUR);
  return length < 0 ? 0 : (size_t)length;
}

bool cn_take_frame(int frame, unsigned char *bytes, size_t length) {
  bool isWhole = pread(frame, bytes, length, 0) == (ssize_t)length;
  // Emptied in any case: half a frame must not be sent again. What counts is where it ends; cutting
  // the file would only make the next frame ask for its memory anew.
  return lseek(frame, 0, SEEK_SET) == 0 && isWhole;
}
