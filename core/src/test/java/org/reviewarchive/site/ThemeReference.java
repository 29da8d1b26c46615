package org.reviewarchive.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the reference for authors of themes: each template with its view, each view with its names. */
final class ThemeReference {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern HEAD = Pattern.compile("\\A\\{\\{! (\\w+View) }}");
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{> ([\\w-]+)}}");
    private static final Pattern WORDS = Pattern.compile("(?m)^([A-Za-z]\\w*) *=");

    private static final String PREFACE = """
            # Theme reference

            Which view each template of contract %s gets, and every name in it. A test writes this page from the sources:
            `mvn -pl core -am test -Dtest=ThemeReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update`.
            What the columns mean, and how a theme is made, is told in [themes.md](themes.md).

            Beside its own names a template sees those of the views around it: a partial that is named inside `{{#shell}}`
            sees the names of `ShellView` and of the page. Every template sees `say`, the words of the site.

            """;

    private ThemeReference() {}

    static String text() throws Exception {
        Map<String, String> templates = DefaultTemplates.read();
        List<String> pages = ThemeLayer.theme("default").orElseThrow().list("pages");
        StringBuilder text = new StringBuilder(PREFACE.formatted(ThemeLayer.CONTRACT));
        text.append("## Templates\n\n| template | makes | view | partials it names |\n|---|---|---|---|\n");
        Set<Class<?>> views = new LinkedHashSet<>();
        for (Map.Entry<String, String> template : templates.entrySet()) {
            Class<?> view = view(template);
            views.add(view);
            String name = template.getKey().replace(ThemeFiles.TEMPLATE, "");
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            name,
                            pages.contains(name) ? "a page" : "a part",
                            link(view),
                            String.join(", ", partials(template.getValue()))));
        }
        text.append("\n## Views\n");
        for (Class<?> view : reachable(views)) {
            append(text, view);
        }
        return text.append("\n## Words\n\n").append(words()).toString();
    }

    private static void append(StringBuilder text, Class<?> view) throws IOException {
        String source = source(view);
        text.append("\n### %s\n\n%s\n\n".formatted(ViewDocs.name(view), ViewDocs.purpose(view, source)));
        text.append("| name | type | meaning |\n|---|---|---|\n");
        for (ViewDocs.Row row : ViewDocs.rows(view, source)) {
            text.append("| `%s` | %s | %s |\n".formatted(row.name(), row.type(), row.meaning()));
        }
    }

    /** Returns the views in alphabetical order with all that their names lead to. */
    private static Iterable<Class<?>> reachable(Set<Class<?>> views) throws IOException {
        Map<String, Class<?>> reached = new TreeMap<>();
        Deque<Class<?>> open = new ArrayDeque<>(views);
        while (!open.isEmpty()) {
            Class<?> view = open.remove();
            if (reached.put(ViewDocs.name(view), view) == null) {
                ViewDocs.rows(view, source(view)).forEach(row -> open.addAll(row.views()));
            }
        }
        return reached.values();
    }

    private static Class<?> view(Map.Entry<String, String> template) {
        Matcher head = HEAD.matcher(template.getValue());
        if (!head.find()) {
            throw new AssertionError(template.getKey() + " names no view");
        }
        return ViewRecords.byName().get(head.group(1));
    }

    private static Set<String> partials(String template) {
        Set<String> partials = new LinkedHashSet<>();
        Matcher partial = PARTIAL.matcher(template);
        while (partial.find()) {
            partials.add("`" + partial.group(1) + "`");
        }
        return partials;
    }

    private static String link(Class<?> view) {
        return "[" + ViewDocs.name(view) + "](#" + ViewDocs.name(view).toLowerCase(Locale.ROOT) + ")";
    }

    private static String source(Class<?> view) throws IOException {
        Class<?> file = view.getNestHost();
        return Files.readString(SOURCES.resolve(file.getName().replace('.', '/') + ".java"));
    }

    /** Lists the keys in the order of the English file, where comments tell what they are for. */
    private static String words() {
        StringBuilder text = new StringBuilder(
                "Every key of `texts/en.properties`, which holds the English words. Other languages and themes may\n"
                        + "replace any of them.\n\n");
        Matcher key = WORDS.matcher(new String(
                ThemeLayer.theme("default")
                        .orElseThrow()
                        .find("texts/en.properties")
                        .orElseThrow(),
                StandardCharsets.UTF_8));
        Set<String> keys = new LinkedHashSet<>();
        while (key.find()) {
            keys.add("`" + key.group(1) + "`");
        }
        return text.append(String.join(", ", keys)).append("\n").toString();
    }
}
