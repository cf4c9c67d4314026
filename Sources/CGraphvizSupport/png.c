#include <stdlib.h>
#include <string.h>

#include "drawing.h"
#include "libraries.h"

// zlib comes with Graphviz, its header does not. The structure and the functions are its interface since
// 1.0.
typedef struct {
  const uint8_t *next_in;
  unsigned int avail_in;
  unsigned long total_in;
  uint8_t *next_out;
  unsigned int avail_out;
  unsigned long total_out;
  const char *msg;
  void *state;
  void *(*zalloc)(void *, unsigned int, unsigned int);
  void (*zfree)(void *, void *);
  void *opaque;
  int data_type;
  unsigned long adler;
  unsigned long reserved;
} z_stream;

enum { Z_FINISH = 4, Z_STREAM_END = 1, Z_DEFLATED = 8 };

typedef struct {
  int (*init)(z_stream *, int, int, int, int, int, const char *, int);
  int (*deflate)(z_stream *, int);
  int (*end)(z_stream *);
  unsigned long (*crc32)(unsigned long, const uint8_t *, unsigned int);
  const char *(*version)(void);
} zlib;

static int load(zlib *functions) {
  static const char *const names[] = {
#ifdef __APPLE__
      "libz.1.dylib", "/usr/lib/libz.1.dylib",
#else
      "libz.so.1",
#endif
  };
  const liaison_symbol wanted[] = {
      {"deflateInit2_", &functions->init},   {"deflate", &functions->deflate},
      {"deflateEnd", &functions->end},       {"crc32", &functions->crc32},
      {"zlibVersion", &functions->version},
  };
  return liaison_look_up(names, sizeof names / sizeof *names, wanted, sizeof wanted / sizeof *wanted);
}

static void put(uint8_t bytes[4], uint32_t number) {
  for (int i = 0; i < 4; i++) bytes[i] = (uint8_t)(number >> (24 - 8 * i));
}

// ISO/IEC 15948:2004, 5.3: length, type, data, and a check sum of the last two.
static void append_chunk(liaison_bytes *out, const zlib *z, const char *type, const uint8_t *data,
                         size_t length) {
  uint8_t number[4];
  put(number, (uint32_t)length);
  liaison_append(out, number, 4);
  liaison_append(out, type, 4);
  liaison_append(out, data, length);
  unsigned long sum = z->crc32(0, (const uint8_t *)type, 4);
  if (length > 0) sum = z->crc32(sum, data, (unsigned int)length);
  put(number, (uint32_t)sum);
  liaison_append(out, number, 4);
}

// A row as its difference from the one above (9.2, filter type 2): most of a drawing is ground, and most
// rows are like their neighbours, so most of it is zeros.
static void filter_row(uint8_t *to, const uint32_t *row, const uint32_t *above, size_t width) {
  *to++ = 2;
  if (above != NULL && memcmp(row, above, width * sizeof *row) == 0) {
    memset(to, 0, width * 3);
    return;
  }
  for (size_t x = 0; x < width; x++) {
    uint32_t dot = row[x], other = above == NULL ? 0 : above[x];
    to[3 * x] = (uint8_t)((dot >> 16) - (other >> 16));
    to[3 * x + 1] = (uint8_t)((dot >> 8) - (other >> 8));
    to[3 * x + 2] = (uint8_t)(dot - other);
  }
}

// All rows as chunks of packed data. Returns 0, or -1.
static int append_rows(liaison_bytes *out, const zlib *z, z_stream *stream, const uint32_t *dots,
                       size_t width, size_t height) {
  enum { room = 1 << 18 };
  uint8_t *packed = malloc(room);
  uint8_t *line = malloc(width * 3 + 1);
  int status = packed == NULL || line == NULL ? -1 : 0;
  stream->next_out = packed;
  stream->avail_out = room;
  for (size_t y = 0; status == 0 && y < height; y++) {
    filter_row(line, dots + y * width, y == 0 ? NULL : dots + (y - 1) * width, width);
    stream->next_in = line;
    stream->avail_in = (unsigned int)(width * 3 + 1);
    int last = y + 1 == height, result = 0;
    do {
      result = z->deflate(stream, last ? Z_FINISH : 0);
      if (stream->avail_out == 0 || result == Z_STREAM_END) {
        append_chunk(out, z, "IDAT", packed, room - stream->avail_out);
        stream->next_out = packed;
        stream->avail_out = room;
      }
    } while (result == 0 && (stream->avail_in > 0 || last));
    if (result != (last ? Z_STREAM_END : 0) || out->failed) status = -1;
  }
  free(packed);
  free(line);
  return status;
}

int liaison_pack_png(liaison_bytes *out, const uint32_t *dots, int32_t width, int32_t height,
                     double dots_per_meter) {
  static zlib z;
  static int loaded = 0;
  if (!loaded) {
    if (load(&z) != 0) return -2;
    loaded = 1;
  }
  z_stream stream = {0};
  // Level 1 packs drawings a tenth larger than level 6, in a fraction of the time.
  if (z.init(&stream, 1, Z_DEFLATED, 15, 9, 0, z.version(), (int)sizeof stream) != 0) return -1;
  static const uint8_t signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  liaison_append(out, signature, sizeof signature);
  // 8 bits each of red, green and blue.
  uint8_t header[13] = {[8] = 8, [9] = 2};
  put(header, (uint32_t)width);
  put(header + 4, (uint32_t)height);
  append_chunk(out, &z, "IHDR", header, sizeof header);
  uint8_t density[9] = {[8] = 1};
  put(density, (uint32_t)(dots_per_meter + 0.5));
  put(density + 4, (uint32_t)(dots_per_meter + 0.5));
  append_chunk(out, &z, "pHYs", density, sizeof density);
  int status = append_rows(out, &z, &stream, dots, (size_t)width, (size_t)height);
  z.end(&stream);
  append_chunk(out, &z, "IEND", NULL, 0);
  return status;
}
