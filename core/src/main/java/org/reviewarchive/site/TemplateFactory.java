package org.reviewarchive.site;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheResolver;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.reviewarchive.markup.HiddenCharacters;

/** Compiles templates that fail on a name their view does not have, where the library would print nothing. */
final class TemplateFactory extends DefaultMustacheFactory {
    TemplateFactory(MustacheResolver resolver) {
        super(resolver);
        setObjectHandler(new Strict());
    }

    /**
     * Writes text for an element or a quoted attribute. Unlike the library's own, this keeps newlines and tabs as they
     * are, since code is full of them, and drops the other control characters, which HTML cannot say even as
     * references. What turns the direction of the text around it is said in words: a title must not rearrange its page.
     */
    @Override
    public void encode(String value, Writer writer) {
        try {
            int done = 0;
            for (int i = 0; i < value.length(); i++) {
                String replacement = replacement(value.charAt(i));
                if (replacement != null) {
                    writer.write(value, done, i - done);
                    writer.write(replacement);
                    done = i + 1;
                }
            }
            writer.write(value, done, value.length() - done);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> null;
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069' ->
                "[" + HiddenCharacters.name(c) + "]";
            default -> Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF' ? "" : null;
        };
    }

    /**
     * Refuses names that no scope has. Knows one name more than the views: {@code files.any} tells whether the list
     * {@code files} holds anything, which a section over the list would say once for each element.
     */
    private static final class Strict extends ReflectionObjectHandler {
        private static final String ANY = ".any";

        @Override
        public Wrapper find(String name, List<Object> scopes) {
            if (name.endsWith(ANY)) {
                Wrapper list = find(name.substring(0, name.length() - ANY.length()), scopes);
                return now -> list.call(now) instanceof Collection<?> found && !found.isEmpty();
            }
            Wrapper wrapper = super.find(name, scopes);
            if (wrapper instanceof MissingWrapper) {
                throw new UnknownName(name);
            }
            return wrapper;
        }
    }

    /** Carries the name through the library, which adds file and line. */
    static final class UnknownName extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownName(String name) {
            super(name);
        }
    }
}
