// A window with a web page in it and nothing else: the least that any program with a WebKitGTK
// window does. The bench holds Throughline against it.
//
//   bare_window                        opens a window of 1280 × 800 with a small page
//   bare_window --print PAGE PDF       prints a page to a PDF, says how many milliseconds that took

#include <string.h>
#include <webkit2/webkit2.h>

static const char *PAGE =
    "<!doctype html><meta charset=utf-8><title>Bare</title>"
    "<style>body{font:15px sans-serif;margin:24px;background:#fff;color:#111}"
    "input{width:20em;font:15px sans-serif}</style>"
    "<h1>A bare window</h1><p>One heading, one line, one field.</p><input>";

typedef struct {
  WebKitWebView *view;
  const char *pdf;
  gint64 begun;
} Printing;

static void say_how_long(WebKitPrintOperation *operation, Printing *printing) {
  g_print("%.3f\n", (g_get_monotonic_time() - printing->begun) / 1000.0);
  gtk_main_quit();
}

static void print_loaded(WebKitWebView *view, WebKitLoadEvent event, Printing *printing) {
  if (event != WEBKIT_LOAD_FINISHED) return;
  WebKitPrintOperation *operation = webkit_print_operation_new(view);
  GtkPrintSettings *settings = gtk_print_settings_new();
  char *uri = g_filename_to_uri(printing->pdf, NULL, NULL);
  gtk_print_settings_set_printer(settings, "Print to File");
  gtk_print_settings_set(settings, GTK_PRINT_SETTINGS_OUTPUT_URI, uri);
  gtk_print_settings_set(settings, GTK_PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf");
  webkit_print_operation_set_print_settings(operation, settings);
  g_signal_connect(operation, "finished", G_CALLBACK(say_how_long), printing);
  printing->begun = g_get_monotonic_time();
  webkit_print_operation_print(operation);
  g_free(uri);
}

int main(int count, char **arguments) {
  static Printing printing;
  gtk_init(&count, &arguments);
  GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
  WebKitWebView *view = WEBKIT_WEB_VIEW(webkit_web_view_new());
  gtk_window_set_default_size(GTK_WINDOW(window), 1280, 800);
  gtk_window_set_title(GTK_WINDOW(window), "Bare");
  gtk_container_add(GTK_CONTAINER(window), GTK_WIDGET(view));
  g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
  gtk_widget_show_all(window);
  if (count == 4 && !strcmp(arguments[1], "--print")) {
    printing.view = view;
    printing.pdf = arguments[3];
    g_signal_connect(view, "load-changed", G_CALLBACK(print_loaded), &printing);
    char *uri = g_filename_to_uri(arguments[2], NULL, NULL);
    webkit_web_view_load_uri(view, uri);
    g_free(uri);
  } else {
    webkit_web_view_load_html(view, PAGE, NULL);
  }
  gtk_main();
  return 0;
}
