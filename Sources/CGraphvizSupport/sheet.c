#define _GNU_SOURCE
#include <cairo-pdf.h>
#include <cairo.h>
#include <math.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "CByteBuffer.h"
#include "CPNGPacking.h"
#include "drawing.h"

// Draws the ground and the page, and ends the surface. What Graphviz does at the end of a page may have
// finished it already: dots stay, because they are ours. Returns 0, or -1.
static int draw(liaison_drawing *drawing, const liaison_sheet *sheet, cairo_surface_t *surface,
                double dots) {
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(surface);
    return -1;
  }
  cairo_t *canvas = cairo_create(surface);
  cairo_scale(canvas, dots, dots);
  cairo_set_source_rgb(canvas, ((sheet->ground >> 16) & 255) / 255.0,
                    ((sheet->ground >> 8) & 255) / 255.0, (sheet->ground & 255) / 255.0);
  cairo_paint(canvas);
  cairo_translate(canvas, sheet->left, sheet->top);
  cairo_scale(canvas, sheet->scale, sheet->scale);
  cairo_surface_flush(surface);
  int failed = cairo_status(canvas) != CAIRO_STATUS_SUCCESS || liaison_render_on(drawing, canvas) != 0;
  cairo_destroy(canvas);
  cairo_surface_finish(surface);
  failed = failed || cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS;
  cairo_surface_destroy(surface);
  return failed ? -1 : 0;
}

static cairo_status_t keep(void *buffer, const unsigned char *more, unsigned int length) {
  liaison_bytes *bytes = buffer;
  liaison_bytes_append(bytes, more, length);
  return bytes->failed ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
}

int liaison_sheet_pdf(liaison_drawing *drawing, const liaison_sheet *sheet, uint8_t **data,
                      size_t *length) {
  liaison_bytes bytes = {0};
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream(keep, &bytes, sheet->width, sheet->height);
  if (draw(drawing, sheet, surface, 1) != 0) bytes.failed = 1;
  return liaison_bytes_take(&bytes, data, length);
}

// Room for dots. Where drawings follow each other it is kept for the next, if that is not large beside
// the memory of a process: to have so much cleared by the system anew takes longer than to draw.
typedef struct {
  uint32_t *dots;
  size_t count;
} dot_room;

static dot_room kept_room;
static int keeps_room = 0;

void liaison_sheet_keep_room(void) { keeps_room = 1; }

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
  if (room.count <= most_kept && keeps_room)
    kept_room = room;
  else
    free(room.dots);
}

int liaison_sheet_png(liaison_drawing *drawing, const liaison_sheet *sheet, double dots,
                      uint8_t **data, size_t *length) {
  double width = ceil(sheet->width * dots - 0.001), height = ceil(sheet->height * dots - 0.001);
  if (!(width >= 1 && height >= 1 && width <= 32767 && height <= 32767)) return -1;
  dot_room room;
  if (take_room(&room, (size_t)width * (size_t)height) != 0) return -1;
  // 32 bits a dot, of which the upper 8 are not used. The ground covers what was there.
  cairo_surface_t *surface = cairo_image_surface_create_for_data(
      (unsigned char *)room.dots, CAIRO_FORMAT_RGB24, (int)width, (int)height, (int)width * 4);
  int status = draw(drawing, sheet, surface, dots);
  if (status == 0)
    status = liaison_png(room.dots, (int32_t)width, (int32_t)height, dots * 72 / 0.0254, data, length);
  give_back(room);
  return status;
}
