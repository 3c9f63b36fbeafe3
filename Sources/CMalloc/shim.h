#pragma once
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

/// Lets go of the program's code that was read in, its own and its libraries'; what is called again
/// is taken from the page cache again, in moments. Only mappings that cannot be written, for those
/// hold nothing but what the file says.
static inline void cm_release_code(void) {
  FILE *maps = fopen("/proc/self/maps", "re");
  if (!maps) return;
  char line[1024];
  while (fgets(line, sizeof line, maps)) {
    unsigned long start, end, inode;
    char access[5];
    int fields = sscanf(line, "%lx-%lx %4s %*x %*s %lu", &start, &end, access, &inode);
    if (fields == 4 && inode != 0 && strcmp(access, "r-xp") == 0)
      madvise((void *)start, end - start, MADV_DONTNEED);
  }
  fclose(maps);
}
