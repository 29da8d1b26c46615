package org.reviewarchive.reader.phabricator.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewarchive.model.Person;

/** Tells who a link means: a user, a group of them, a package of paths or one of the server's own applications. */
final class People {
    private static final Pattern USER = Pattern.compile("(?:https?://[^/]+)?/p/([^/?#]+)/?");
    private static final Pattern GROUP =
            Pattern.compile("(?:https?://[^/]+)?/(?:tag/([^/?#]+)|project/(?:view|profile)/\\d+)/?");
    private static final Pattern APPLICATION = Pattern.compile(
            "(?:https?://[^/]+)?/(?:harbormaster|herald|diffusion|differential|conduit|maniphest|daemon|owners|applications/[^?#]*)/?");

    private static final Pattern PACKAGE = Pattern.compile("(?:https?://[^/]+)?/(?:owners/package/\\d+|O\\d+)/?");
    private static final Pattern PACKAGE_NAME = Pattern.compile("(O\\d+)[: ]+(.+)");

    /** Stands before the name of somebody whose account was closed. */
    private static final Pattern BULLET = Pattern.compile("^[•●]\\s*");

    /** The same, and what stands before the name of a group. */
    private static final Pattern SIGNS = Pattern.compile("^(?:[•●]\\s*)?#?");

    private People() {}

    /** Returns who a link to a profile, group or application means; empty for any other link. */
    static Optional<Person> of(Element link) {
        String href = link.attr("href");
        String words = SIGNS.matcher(Dom.words(link)).replaceFirst("");
        Matcher user = USER.matcher(href);
        if (user.matches()) {
            return Optional.of(person(decoded(user.group(1)), words));
        }
        Matcher group = GROUP.matcher(href);
        if (group.matches()) {
            return Optional.of(person(group.group(1) == null ? words : decoded(group.group(1)), words));
        }
        if (PACKAGE.matcher(href).matches()) {
            Matcher named = PACKAGE_NAME.matcher(words);
            return named.matches()
                    ? Optional.of(person(named.group(1), named.group(2)))
                    : Optional.of(Person.named(words)).filter(owners -> !words.isEmpty());
        }
        return APPLICATION.matcher(href).matches() && !words.isEmpty()
                ? Optional.of(Person.named(words))
                : Optional.empty();
    }

    /**
     * Returns who acted or was asked: also one whose name leads nowhere, because the reader of the page may not see it
     * or an application acted for somebody.
     */
    static Optional<Person> actor(Element handle) {
        String words = Dom.words(handle);
        boolean leadsNowhere = handle.attr("href").isEmpty() && handle.hasClass("phui-handle") && !words.isEmpty();
        return leadsNowhere ? Optional.of(Person.named(BULLET.matcher(words).replaceFirst(""))) : of(handle);
    }

    /** Returns the first person among the links of an element. */
    static Optional<Person> firstIn(Element element) {
        return Dom.links(element).stream()
                .map(People::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Person person(String name, String words) {
        String display = words.startsWith(name + " (") && words.endsWith(")")
                ? words.substring(name.length() + 2, words.length() - 1)
                : words;
        boolean says = !display.isEmpty() && !display.equals(name) && !display.equals("@" + name);
        return new Person(name, says ? Optional.of(display) : Optional.empty());
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }
}
