#pragma once
#include <sys/types.h>
/// Starts `path` on a new pseudo terminal; returns its process id, or -1. `fork` cannot be called
/// from Swift; the child touches only async-signal-safe calls before exec.
pid_t cpty_spawn(const char *path, char *const argv[], char *const envp[], int rows, int cols, int *master);
int cpty_resize(int master, int rows, int cols);
