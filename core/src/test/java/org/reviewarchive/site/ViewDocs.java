package org.reviewarchive.site;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.markup.SafeHtml;

/** What the sources say of the names of a view. */
final class ViewDocs {
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link|linkplain)\\s+#?([^}]*)}");

    private ViewDocs() {}

    /**
     * One name of a view.
     *
     * @param name the name
     * @param type its type as authors of templates see it
     * @param meaning what it means
     * @param views the views it leads to
     */
    record Row(String name, String type, String meaning, List<Class<?>> views) {}

    /** Returns the names of a view in their order; fails on one without documentation. */
    static List<Row> rows(Class<?> view, String source) {
        Map<String, String> meanings = meanings(comment(view, source));
        List<Row> rows = new ArrayList<>();
        for (RecordComponent name : view.getRecordComponents()) {
            String meaning = meanings.get(name.getName());
            if (meaning == null || meaning.isBlank()) {
                throw new AssertionError(view.getName() + " says nothing of \"" + name.getName()
                        + "\"; give it an @param line, which themes are documented from.");
            }
            List<Class<?>> views = new ArrayList<>();
            rows.add(new Row(name.getName(), words(name.getGenericType(), views), meaning, views));
        }
        return rows;
    }

    /** Returns the first sentences of the comment of a view. */
    static String purpose(Class<?> view, String source) {
        return plain(comment(view, source).replaceFirst("(?s)\\s@param.*", ""));
    }

    /** Returns the Javadoc right before the declaration, without its stars. */
    private static String comment(Class<?> view, String source) {
        Matcher declaration = Pattern.compile("/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:@\\w+\\s+)*"
                        + "(?:public |private |protected |static |final )*record " + view.getSimpleName() + "\\b")
                .matcher(source);
        return declaration.find() ? declaration.group(1).replaceAll("(?m)^\\s*\\* ?", "") : "";
    }

    private static Map<String, String> meanings(String comment) {
        Map<String, String> meanings = new TreeMap<>();
        Matcher line =
                Pattern.compile("@param (\\w+)\\s+((?:(?!\\n@)[\\s\\S])*)").matcher(comment);
        while (line.find()) {
            meanings.put(line.group(1), plain(line.group(2)));
        }
        return meanings;
    }

    private static String plain(String javadoc) {
        return INLINE.matcher(javadoc)
                .replaceAll("`$1`")
                .replaceAll("</?p>", " ")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(Type type, List<Class<?>> views) {
        if (type instanceof ParameterizedType with) {
            String each = words(with.getActualTypeArguments()[0], views);
            if (with.getRawType() == Optional.class) {
                return each + ", or nothing";
            }
            if (Collection.class.isAssignableFrom((Class<?>) with.getRawType())) {
                return "list of " + each;
            }
        }
        if (type == String.class) {
            return "text";
        }
        if (type == SafeHtml.class) {
            return "markup";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes or no";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "number";
        }
        if (type instanceof Class<?> view && view.isRecord()) {
            views.add(view);
            return "[" + name(view) + "](#"
                    + name(view).toLowerCase(Locale.ROOT).replace(".", "") + ")";
        }
        throw new AssertionError("A template cannot show " + type);
    }

    /** Returns a name such as {@code MentionView.Spot}. */
    static String name(Class<?> view) {
        Class<?> outer = view.getEnclosingClass();
        return (outer == null || !outer.isRecord() ? "" : outer.getSimpleName() + ".") + view.getSimpleName();
    }
}
