#define _GNU_SOURCE
#include "CLimitedProgram.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/mman.h>
#include <sys/syscall.h>
#endif

// Above the standard three, which a host may have closed.
static int raised(int descriptor) {
  if (descriptor < 0) return -1;
  int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  int failure = errno;
  close(descriptor);
  errno = failure;
  return moved;
}

static int make_pipe(int ends[2]) {
#ifdef __linux__
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
#else
  if (pipe(ends) != 0) return -1;
#endif
  ends[0] = raised(ends[0]);
  ends[1] = raised(ends[1]);
  if (ends[0] >= 0 && ends[1] >= 0) return 0;
  int failure = errno;
  if (ends[0] >= 0) close(ends[0]);
  if (ends[1] >= 0) close(ends[1]);
  errno = failure;
  return -1;
}

// A file without a name: in memory where the system has such, else one that loses its name at once.
static int nameless_file(void) {
#ifdef __linux__
  int memory = memfd_create("liaison-document", MFD_CLOEXEC);
  if (memory >= 0) return raised(memory);
#endif
  const char *folder = getenv("TMPDIR");
  if (folder == NULL || folder[0] != '/') folder = "/tmp";
  char path[1024];
  if (snprintf(path, sizeof path, "%s/liaison-XXXXXX", folder) >= (int)sizeof path) {
    errno = ENAMETOOLONG;
    return -1;
  }
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  return raised(file);
}

static int file_of(const uint8_t *bytes, size_t count) {
  int file = nameless_file();
  if (file < 0) return -1;
  size_t written = 0;
  while (written < count) {
    ssize_t put = write(file, bytes + written, count - written);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) {
      int failure = put < 0 ? errno : ENOSPC;
      close(file);
      errno = failure;
      return -1;
    }
    written += (size_t)put;
  }
  if (lseek(file, 0, SEEK_SET) != 0) {
    close(file);
    return -1;
  }
  return file;
}

static void limit(int resource, rlim_t soft, rlim_t hard) {
  struct rlimit old;
  if (getrlimit(resource, &old) == 0 && old.rlim_max != RLIM_INFINITY) {
    if (hard > old.rlim_max) hard = old.rlim_max;
    if (soft > hard) soft = hard;
  }
  const struct rlimit value = {.rlim_cur = soft, .rlim_max = hard};
  setrlimit(resource, &value);
}

// Between fork and exec, where only functions that signals may interrupt are allowed.
static void become(const char *const *arguments, char *const *environment, int input, int output,
                   int errors, int failures, const liaison_program_limits *limits) {
  // Out of the way of what is put on the standard three.
  if (dup2(input, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0 ||
      dup2(errors, STDERR_FILENO) < 0)
    goto failed;
  // What else is open and would be inherited is closed, but the one that tells of a failure closes by itself.
#ifdef SYS_close_range
  if (failures > 3) syscall(SYS_close_range, 3u, (unsigned)failures - 1, 0u);
  if (syscall(SYS_close_range, (unsigned)failures + 1, ~0u, 0u) != 0)
#endif
    for (int descriptor = 3; descriptor < 1024; descriptor++)
      if (descriptor != failures) close(descriptor);
  setpgid(0, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXCPU, SIG_DFL);
  limit(RLIMIT_CORE, 0, 0);
  // It writes no file; pipes are not held to it.
  limit(RLIMIT_FSIZE, 0, 0);
  limit(RLIMIT_NOFILE, 64, 64);
  limit(RLIMIT_CPU, limits->cpu_seconds, limits->cpu_seconds + 1);
  limit(RLIMIT_AS, (rlim_t)limits->memory, (rlim_t)limits->memory);
  execve(arguments[0], (char *const *)arguments, environment);
failed:;
  int failure = errno;
  ssize_t told = write(failures, &failure, sizeof failure);
  (void)told;
  _exit(127);
}

static int64_t milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Reads both pipes until they end, the time is up or there is too much; returns what ended it.
static int collect(liaison_program_result *result, int output, int errors,
                   const liaison_program_limits *limits) {
  int64_t end = milliseconds_now() + (int64_t)limits->wall_seconds * 1000;
  size_t room = 0, complaints = 0;
  while (output >= 0) {
    int64_t left = end - milliseconds_now();
    if (left <= 0) return LIAISON_PROGRAM_LATE;
    struct pollfd descriptors[2] = {{.fd = output, .events = POLLIN}, {.fd = errors, .events = POLLIN}};
    int ready = poll(descriptors, 2, left > 1000 ? 1000 : (int)left);
    if (ready < 0 && errno != EINTR) return LIAISON_PROGRAM_LATE;
    if (ready <= 0) continue;
    if (descriptors[1].revents != 0) {
      char piece[512];
      ssize_t got = read(errors, piece, sizeof piece);
      if (got == 0 || (got < 0 && errno != EINTR)) errors = -1;
      for (ssize_t i = 0; i < got && complaints + 1 < sizeof result->errors; i++)
        result->errors[complaints++] = piece[i];
    }
    if (descriptors[0].revents != 0) {
      if (room - result->output_count < 65536) {
        size_t wanted = room < 1u << 20 ? 1u << 20 : room * 2;
        uint8_t *larger = realloc(result->output, wanted);
        if (larger == NULL) return LIAISON_PROGRAM_TALKATIVE;
        result->output = larger;
        room = wanted;
      }
      ssize_t got = read(output, result->output + result->output_count, room - result->output_count);
      if (got == 0 || (got < 0 && errno != EINTR)) output = -1;
      if (got > 0) result->output_count += (size_t)got;
      if (result->output_count > limits->output) return LIAISON_PROGRAM_TALKATIVE;
    }
  }
  // What was said before the end.
  while (errors >= 0 && complaints + 1 < sizeof result->errors) {
    struct pollfd last = {.fd = errors, .events = POLLIN};
    if (poll(&last, 1, 0) <= 0) break;
    ssize_t got = read(errors, result->errors + complaints, sizeof result->errors - 1 - complaints);
    if (got <= 0) break;
    complaints += (size_t)got;
  }
  return LIAISON_PROGRAM_ENDED;
}

static void finish(liaison_program_result *result, pid_t process, int why, int64_t patience) {
  int status = 0;
  pid_t ended = 0;
  int64_t end = milliseconds_now() + patience;
  const struct timespec moment = {.tv_sec = 0, .tv_nsec = 1000000};
  while (why == LIAISON_PROGRAM_ENDED) {
    do ended = waitpid(process, &status, WNOHANG);
    while (ended < 0 && errno == EINTR);
    if (ended != 0) break;
    if (milliseconds_now() > end) why = LIAISON_PROGRAM_LATE;
    else nanosleep(&moment, NULL);
  }
  if (ended == 0) {
    kill(process, SIGKILL);
    do ended = waitpid(process, &status, 0);
    while (ended < 0 && errno == EINTR);
  }
  result->kind = why;
  if (why != LIAISON_PROGRAM_ENDED || ended <= 0) return;
  if (WIFSIGNALED(status)) {
    result->status = WTERMSIG(status);
    result->kind = result->status == SIGXCPU || result->status == SIGKILL ? LIAISON_PROGRAM_LATE
                                                                          : LIAISON_PROGRAM_KILLED;
  } else {
    result->status = WEXITSTATUS(status);
  }
}

liaison_program_result liaison_program_run(const char *const *arguments, const uint8_t *bytes,
                                           size_t count, liaison_program_limits limits) {
  liaison_program_result result;
  memset(&result, 0, sizeof result);
  result.kind = LIAISON_PROGRAM_NOT_STARTED;
  int output[2] = {-1, -1}, errors[2] = {-1, -1}, failures[2] = {-1, -1};
  int input = file_of(bytes, count);
  if (input < 0 || make_pipe(output) != 0 || make_pipe(errors) != 0 || make_pipe(failures) != 0) {
    result.status = errno;
  } else {
    static char language[] = "LC_ALL=C";
    static char path[] = "PATH=/usr/local/bin:/usr/bin:/bin";
    char *const environment[] = {language, path, NULL};
    pid_t process = fork();
    if (process == 0)
      become(arguments, environment, input, output[1], errors[1], failures[1], &limits);
    int failed_fork = process < 0 ? errno : 0;
    close(output[1]);
    close(errors[1]);
    close(failures[1]);
    output[1] = errors[1] = failures[1] = -1;
    int failure = failed_fork;
    if (process > 0) {
      ssize_t got;
      do got = read(failures[0], &failure, sizeof failure);
      while (got < 0 && errno == EINTR);
      if (got != (ssize_t)sizeof failure) failure = 0;
    }
    if (failure == 0) {
      int why = collect(&result, output[0], errors[0], &limits);
      finish(&result, process, why, 2000);
    } else {
      result.status = failure;
      if (process > 0) {
        int status;
        while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
        }
      }
    }
  }
  const int open[] = {input, output[0], output[1], errors[0], errors[1], failures[0], failures[1]};
  for (size_t i = 0; i < sizeof open / sizeof *open; i++)
    if (open[i] >= 0) close(open[i]);
  return result;
}

void liaison_program_free(liaison_program_result *result) {
  free(result->output);
  result->output = NULL;
  result->output_count = 0;
}
