#define _GNU_SOURCE
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "drawing.h"
#include "libraries.h"

// cairo comes with Graphviz's drawing plug-in, its headers do not. The names and types are its stable
// interface since 1.2.
typedef int (*write_bytes)(void *, const unsigned char *, unsigned int);

typedef struct {
  void *(*image_surface_create_for_data)(unsigned char *, int, int, int, int);
  void *(*pdf_surface_create_for_stream)(write_bytes, void *, double, double);
  int (*surface_status)(void *);
  void (*surface_flush)(void *);
  void (*surface_finish)(void *);
  void (*surface_destroy)(void *);
  void *(*create)(void *);
  int (*status)(void *);
  void (*destroy)(void *);
  void (*set_source_rgb)(void *, double, double, double);
  void (*paint)(void *);
  void (*scale)(void *, double, double);
  void (*translate)(void *, double, double);
} cairo;

static int load(cairo *functions) {
  static const char *const names[] = {
#ifdef __APPLE__
      "libcairo.2.dylib", "/opt/homebrew/lib/libcairo.2.dylib", "/usr/local/lib/libcairo.2.dylib",
#else
      "libcairo.so.2",
#endif
  };
  const liaison_symbol wanted[] = {
      {"cairo_image_surface_create_for_data", &functions->image_surface_create_for_data},
      {"cairo_pdf_surface_create_for_stream", &functions->pdf_surface_create_for_stream},
      {"cairo_surface_status", &functions->surface_status},
      {"cairo_surface_flush", &functions->surface_flush},
      {"cairo_surface_finish", &functions->surface_finish},
      {"cairo_surface_destroy", &functions->surface_destroy},
      {"cairo_create", &functions->create},
      {"cairo_status", &functions->status},
      {"cairo_destroy", &functions->destroy},
      {"cairo_set_source_rgb", &functions->set_source_rgb},
      {"cairo_paint", &functions->paint},
      {"cairo_scale", &functions->scale},
      {"cairo_translate", &functions->translate},
  };
  return liaison_look_up(names, sizeof names / sizeof *names, wanted, sizeof wanted / sizeof *wanted);
}

static const cairo *functions(void) {
  static cairo known;
  static int loaded = 0;
  if (!loaded) {
    if (load(&known) != 0) return NULL;
    loaded = 1;
  }
  return &known;
}

int liaison_make_room(liaison_bytes *bytes, size_t length) {
  if (bytes->failed) return -1;
  if (bytes->capacity - bytes->length >= length) return 0;
  size_t capacity = bytes->capacity < 65536 ? 65536 : bytes->capacity;
  while (capacity - bytes->length < length) capacity *= 2;
  uint8_t *grown = realloc(bytes->bytes, capacity);
  if (grown == NULL) {
    bytes->failed = 1;
    return -1;
  }
  bytes->bytes = grown;
  bytes->capacity = capacity;
  return 0;
}

void liaison_append(liaison_bytes *bytes, const void *more, size_t length) {
  if (length == 0 || liaison_make_room(bytes, length) != 0) return;
  memcpy(bytes->bytes + bytes->length, more, length);
  bytes->length += length;
}

void liaison_sheet_free(uint8_t *data) { free(data); }

// Draws the ground and the page, and ends the surface. What Graphviz does at the end of a page may have
// finished it already: dots stay, because they are ours. Returns 0, or -1.
static int draw(const cairo *c, liaison_drawing *drawing, const liaison_sheet *sheet, void *surface,
                double dots) {
  if (c->surface_status(surface) != 0) {
    c->surface_destroy(surface);
    return -1;
  }
  void *canvas = c->create(surface);
  c->scale(canvas, dots, dots);
  c->set_source_rgb(canvas, ((sheet->ground >> 16) & 255) / 255.0,
                    ((sheet->ground >> 8) & 255) / 255.0, (sheet->ground & 255) / 255.0);
  c->paint(canvas);
  c->translate(canvas, sheet->left, sheet->top);
  c->scale(canvas, sheet->scale, sheet->scale);
  c->surface_flush(surface);
  int failed = c->status(canvas) != 0 || liaison_render_on(drawing, canvas) != 0;
  c->destroy(canvas);
  c->surface_finish(surface);
  failed = failed || c->surface_status(surface) != 0;
  c->surface_destroy(surface);
  return failed ? -1 : 0;
}

static int keep(void *bytes, const unsigned char *more, unsigned int length) {
  liaison_append(bytes, more, length);
  // CAIRO_STATUS_WRITE_ERROR.
  return ((liaison_bytes *)bytes)->failed ? 11 : 0;
}

int liaison_sheet_pdf(liaison_drawing *drawing, const liaison_sheet *sheet, uint8_t **data,
                      size_t *length) {
  const cairo *c = functions();
  if (c == NULL) return -2;
  liaison_bytes bytes = {0};
  void *surface = c->pdf_surface_create_for_stream(keep, &bytes, sheet->width, sheet->height);
  if (draw(c, drawing, sheet, surface, 1) != 0 || bytes.failed || bytes.length == 0) {
    free(bytes.bytes);
    return -1;
  }
  *data = bytes.bytes;
  *length = bytes.length;
  return 0;
}

// Room for dots. What a child drew on it keeps for its next drawing, where that is not large beside its
// memory: to have so much cleared by the system anew takes longer than to draw.
typedef struct {
  uint32_t *dots;
  size_t count;
} dot_room;

static dot_room kept_room;

static int take_room(dot_room *room, size_t count) {
  *room = kept_room;
  kept_room = (dot_room){0};
  if (room->count >= count) return 0;
  free(room->dots);
  *room = (dot_room){0};
  void *dots = NULL;
  if (posix_memalign(&dots, 2 << 20, count * sizeof *room->dots) != 0) return -1;
#ifdef MADV_HUGEPAGE
  madvise(dots, count * sizeof *room->dots, MADV_HUGEPAGE);
#endif
  *room = (dot_room){dots, count};
  return 0;
}

static void give_back(dot_room room) {
  const size_t most_kept = 32 << 20;
  if (room.count <= most_kept && liaison_child_is_one())
    kept_room = room;
  else
    free(room.dots);
}

int liaison_sheet_png(liaison_drawing *drawing, const liaison_sheet *sheet, double dots,
                      uint8_t **data, size_t *length) {
  const cairo *c = functions();
  if (c == NULL) return -2;
  double width = ceil(sheet->width * dots - 0.001), height = ceil(sheet->height * dots - 0.001);
  if (!(width >= 1 && height >= 1 && width <= 32767 && height <= 32767)) return -1;
  dot_room room;
  if (take_room(&room, (size_t)width * (size_t)height) != 0) return -1;
  // CAIRO_FORMAT_RGB24: 32 bits a dot, of which the upper 8 are not used. The ground covers what was there.
  void *surface = c->image_surface_create_for_data((unsigned char *)room.dots, 1, (int)width,
                                                   (int)height, (int)width * 4);
  int status = draw(c, drawing, sheet, surface, dots);
  if (status == 0)
    status = liaison_png(room.dots, (int32_t)width, (int32_t)height, dots * 72 / 0.0254, data, length);
  give_back(room);
  return status;
}
