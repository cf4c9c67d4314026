#ifndef LIAISON_LIMITED_PROGRAM_H
#define LIAISON_LIMITED_PROGRAM_H

#include <stddef.h>
#include <stdint.h>

// Another program, run over some bytes within limits. No shell is there; the program gets the bytes as a file
// without a name that only its user may read, and inherits nothing but its three standard descriptors.

typedef struct {
  // The seconds of computing, and of waiting, after which it is killed.
  uint32_t cpu_seconds;
  uint32_t wall_seconds;
  // The bytes of address space. Linux holds a process to it; macOS takes it and does not.
  uint64_t memory;
  // The most bytes that it may answer.
  uint64_t output;
} liaison_program_limits;

enum {
  // It ended by itself, with `status`.
  LIAISON_PROGRAM_ENDED = 0,
  // It was ended by signal `status`.
  LIAISON_PROGRAM_KILLED = 1,
  // It took too long, by the clock or by its computing.
  LIAISON_PROGRAM_LATE = 2,
  // It answered more than it may.
  LIAISON_PROGRAM_TALKATIVE = 3,
  // It was not started, for the reason `status` as errno has it.
  LIAISON_PROGRAM_NOT_STARTED = 4
};

typedef struct {
  int32_t kind;
  int32_t status;
  // What it answered; to be given back by liaison_program_free.
  uint8_t *output;
  size_t output_count;
  // The beginning of what it complained of.
  char errors[1024];
} liaison_program_result;

// Runs a program with the bytes as its standard input. `arguments` ends with NULL and begins with the path of
// the program, an absolute one.
liaison_program_result liaison_program_run(const char *const *arguments, const uint8_t *bytes,
                                           size_t count, liaison_program_limits limits);

void liaison_program_free(liaison_program_result *result);

#endif
