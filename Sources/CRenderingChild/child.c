#define _GNU_SOURCE
#include "CRenderingChild.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

extern char **environ;

// Pairs of connected descriptors that no other program inherits. Where the system cannot say so in one
// step (macOS), the start of a program says it again (POSIX_SPAWN_CLOEXEC_DEFAULT).
static int make_pair(int ends[2], int is_socket) {
#ifdef __linux__
  if ((is_socket ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)
                 : pipe2(ends, O_CLOEXEC)) != 0)
    return -1;
#else
  if ((is_socket ? socketpair(AF_UNIX, SOCK_STREAM, 0, ends) : pipe(ends)) != 0) return -1;
#endif
  // Above the standard three, which a host may have closed: the start of a program moves ends onto them.
  for (int i = 0; i < 2; i++) {
    int moved = fcntl(ends[i], F_DUPFD_CLOEXEC, 3);
    int failure = errno;
    close(ends[i]);
    ends[i] = moved;
    if (moved < 0) {
      if (i == 0) close(ends[1]);
      else close(ends[0]);
      errno = failure;
      return -1;
    }
  }
  return 0;
}

// The environment, but Swift's runtime shall not look into a crash: that takes seconds.
static char **child_environment(void) {
  static const char name[] = "SWIFT_BACKTRACE=";
  static char setting[] = "SWIFT_BACKTRACE=enable=no";
  static char mark[] = "LIAISON_RENDERING_CHILD=1";
  size_t count = 0;
  while (environ != NULL && environ[count] != NULL) count++;
  char **copy = calloc(count + 3, sizeof *copy);
  if (copy == NULL) return NULL;
  size_t kept = 0;
  for (size_t i = 0; i < count; i++)
    if (strncmp(environ[i], name, sizeof name - 1) != 0) copy[kept++] = environ[i];
  copy[kept++] = setting;
  copy[kept] = mark;
  return copy;
}

static int spawn(pid_t *process, char *const arguments[], int channel, int errors) {
  char **environment = child_environment();
  if (environment == NULL) return ENOMEM;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, channel, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, channel, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
  // Whatever this thread blocks or ignores is not the child's affair.
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  const int signals[] = {SIGPIPE, SIGALRM, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&usual, signals[i]);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setflags(&attributes, flags);
  int failure =
      posix_spawn(process, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  free(environment);
  return failure;
}

int liaison_child_is_one(void) { return getenv("LIAISON_RENDERING_CHILD") != NULL; }

int liaison_child_start(liaison_child *child, const char *path, const char *word, uint64_t seconds,
                        uint64_t memory_limit) {
  char time[24], memory[24];
  snprintf(time, sizeof time, "%llu", (unsigned long long)seconds);
  snprintf(memory, sizeof memory, "%llu", (unsigned long long)memory_limit);
  char *const arguments[] = {(char *)path, (char *)word, time, memory, NULL};
  int sockets[2], pipes[2];
  if (make_pair(sockets, 1) != 0) return errno;
  if (make_pair(pipes, 0) != 0) {
    int failure = errno;
    close(sockets[0]);
    close(sockets[1]);
    return failure;
  }
  pid_t process = 0;
  int failure = spawn(&process, arguments, sockets[1], pipes[1]);
  close(sockets[1]);
  close(pipes[1]);
  if (failure == 0 && (fcntl(sockets[0], F_SETFL, O_NONBLOCK) != 0 ||
                       fcntl(pipes[0], F_SETFL, O_NONBLOCK) != 0))
    failure = errno;
#ifdef SO_NOSIGPIPE
  int on = 1;
  setsockopt(sockets[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
  *child = (liaison_child){.process = process, .channel = sockets[0], .errors = pipes[0]};
  if (failure != 0) liaison_child_finish(child, 0);
  return failure;
}

int liaison_child_wait(const liaison_child *child, int sends, int milliseconds) {
  struct pollfd descriptors[2] = {
      {.fd = child->channel, .events = (short)(POLLIN | (sends ? POLLOUT : 0))},
      // poll passes a negative descriptor over.
      {.fd = child->errors, .events = POLLIN},
  };
  if (poll(descriptors, 2, milliseconds) <= 0) return 0;
  int can = 0;
  if (descriptors[0].revents & POLLOUT) can |= LIAISON_CHILD_CAN_SEND;
  if (descriptors[0].revents & (POLLIN | POLLHUP | POLLERR)) can |= LIAISON_CHILD_CAN_RECEIVE;
  if (descriptors[1].revents != 0) can |= LIAISON_CHILD_HAS_ERRORS;
  return can;
}

static ptrdiff_t outcome(ssize_t count) {
  if (count >= 0) return count;
  return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : -1;
}

ptrdiff_t liaison_child_send(const liaison_child *child, const uint8_t *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
  const int flags = MSG_NOSIGNAL;
#else
  const int flags = 0;
#endif
  return outcome(send(child->channel, bytes, count, flags));
}

ptrdiff_t liaison_child_receive(const liaison_child *child, uint8_t *bytes, size_t room) {
  ssize_t count = recv(child->channel, bytes, room, 0);
  return count == 0 ? -1 : outcome(count);
}

ptrdiff_t liaison_child_read_errors(liaison_child *child, uint8_t *bytes, size_t room) {
  if (child->errors < 0) return -1;
  ssize_t count = read(child->errors, bytes, room);
  ptrdiff_t result = count == 0 ? -1 : outcome(count);
  if (result < 0) {
    close(child->errors);
    child->errors = -1;
  }
  return result;
}

liaison_child_end liaison_child_finish(liaison_child *child, int milliseconds) {
  liaison_child_end end = {.signal = 0, .status = 0};
  if (child->channel >= 0) close(child->channel);
  child->channel = -1;
  if (child->process > 0) {
    int status = 0;
    pid_t ended = 0;
    const struct timespec moment = {.tv_sec = 0, .tv_nsec = 1000000};
    for (int waited = 0; waited <= milliseconds; waited++) {
      do ended = waitpid(child->process, &status, WNOHANG);
      while (ended < 0 && errno == EINTR);
      if (ended != 0 || waited == milliseconds) break;
      nanosleep(&moment, NULL);
    }
    if (ended == 0) {
      kill(child->process, SIGKILL);
      do ended = waitpid(child->process, &status, 0);
      while (ended < 0 && errno == EINTR);
    }
    // A host that ignores its children's ends has none to tell.
    if (ended > 0 && WIFSIGNALED(status)) end.signal = WTERMSIG(status);
    if (ended > 0 && WIFEXITED(status)) end.status = WEXITSTATUS(status);
  }
  child->process = 0;
  if (child->errors >= 0) close(child->errors);
  child->errors = -1;
  return end;
}

static uint64_t limit_in_force = 0;

int liaison_child_is_out_of_memory(void) {
  if (limit_in_force == 0) return 0;
  size_t probe = (size_t)(limit_in_force / 16);
  void *room = mmap(NULL, probe, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (room == MAP_FAILED) return 1;
  munmap(room, probe);
  return 0;
}

// A library that gets no memory aborts, or uses the address that it did not get.
static void on_crash(int signal_number) {
  if (liaison_child_is_out_of_memory()) _exit(LIAISON_CHILD_OUT_OF_MEMORY);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

// Or says so and ends the program.
static void on_end(void) {
  if (liaison_child_is_out_of_memory()) _exit(LIAISON_CHILD_OUT_OF_MEMORY);
}

static void watch_for_crashes(void) {
  static char stack[64 * 1024];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
  sigaltstack(&other, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND);
  const int signals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    sigaction(signals[i], &action, NULL);
  atexit(on_end);
}

static void close_inherited(void) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, 3u, ~0u, 0u) == 0) return;
#endif
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
}

int liaison_child_become(uint64_t memory_limit) {
  close_inherited();
  const struct rlimit nothing = {.rlim_cur = 0, .rlim_max = 0};
  setrlimit(RLIMIT_CORE, &nothing);
  const struct rlimit memory = {.rlim_cur = (rlim_t)memory_limit, .rlim_max = (rlim_t)memory_limit};
  if (setrlimit(RLIMIT_AS, &memory) == 0) limit_in_force = memory_limit;
  watch_for_crashes();
  int answers = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (answers < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) return -1;
  return answers;
}

void liaison_child_alarm(uint32_t seconds) { alarm(seconds); }

int liaison_child_read_all(int descriptor, uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t got = read(descriptor, bytes, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return -1;
    bytes += got;
    count -= (size_t)got;
  }
  return 0;
}

int liaison_child_write_all(int descriptor, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t put = write(descriptor, bytes, count);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return -1;
    bytes += put;
    count -= (size_t)put;
  }
  return 0;
}
