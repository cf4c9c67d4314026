#ifndef LIAISON_RENDERING_CHILD_H
#define LIAISON_RENDERING_CHILD_H

#include <stddef.h>
#include <stdint.h>

// A program run as a child: one socket is its standard input and output, a pipe takes its standard
// error. A socket, because a write to one whose reader has gone need not raise a signal. What the parent
// holds is closed in any other program that it starts. Each function may be called from any thread, for
// one child by one thread at a time.

typedef struct {
  int32_t process;
  int32_t channel;
  int32_t errors;
} liaison_child;

// How a child ended: by a signal (0 for none) or with a status.
typedef struct {
  int32_t signal;
  int32_t status;
} liaison_child_end;

// The status with which a child ends that has used up its memory.
enum { LIAISON_CHILD_OUT_OF_MEMORY = 120 };

// What can be done with a child now.
enum {
  LIAISON_CHILD_CAN_SEND = 1,
  LIAISON_CHILD_CAN_RECEIVE = 2,
  LIAISON_CHILD_HAS_ERRORS = 4
};

// Starts a program with three arguments: a word that tells it to serve, the seconds it may take over one
// request, the bytes of memory it may have. Returns 0, or what errno would say.
int liaison_child_start(liaison_child *child, const char *path, const char *word, uint64_t seconds,
                        uint64_t memory_limit);

// Whether this program was itself started as a child: then it starts none, lest one that does not know
// what it was started for starts itself again and again.
int liaison_child_is_one(void);

// Waits until something can be done, at most some milliseconds; returns what, 0 where the time is up.
int liaison_child_wait(const liaison_child *child, int sends, int milliseconds);

// Each returns the number of bytes, 0 where none can be taken now, -1 where the other end has gone.
ptrdiff_t liaison_child_send(const liaison_child *child, const uint8_t *bytes, size_t count);
ptrdiff_t liaison_child_receive(const liaison_child *child, uint8_t *bytes, size_t room);
// The same for what the child says; at its end the pipe is closed.
ptrdiff_t liaison_child_read_errors(liaison_child *child, uint8_t *bytes, size_t room);

// Closes what connects to the child, gives it some milliseconds to end by itself, kills it and takes
// its end, so that nothing of it stays.
liaison_child_end liaison_child_finish(liaison_child *child, int milliseconds);

// In the child: closes what it has inherited, forbids it memory beyond a limit in bytes and core files,
// and keeps standard output for answers, so that a library that prints there cannot spoil one. Linux
// holds a process to the limit; macOS takes it and does not. Returns the descriptor to write answers to,
// or -1.
int liaison_child_become(uint64_t memory_limit);
// In the child: ends it after some seconds, should its parent no longer be there to do so; 0 calls off.
void liaison_child_alarm(uint32_t seconds);
// In the child: whether there is no memory left worth the name.
int liaison_child_is_out_of_memory(void);
// In the child: all bytes, or -1 where the parent has gone.
int liaison_child_read_all(int descriptor, uint8_t *bytes, size_t count);
int liaison_child_write_all(int descriptor, const uint8_t *bytes, size_t count);

#endif
