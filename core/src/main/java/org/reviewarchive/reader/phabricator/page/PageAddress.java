package org.reviewarchive.reader.phabricator.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewarchive.capture.Capture;

/**
 * Where a page was saved from and when: what its container says, else the page itself in the comment a browser leaves,
 * else in its absolute links to itself.
 *
 * @param scheme {@code http} or {@code https}
 * @param host the server with its port, lower case
 * @param savedAt when the page was saved
 * @param minified whether the tool that saved the page leaves out optional end tags
 */
record PageAddress(Optional<String> scheme, Optional<String> host, Optional<Instant> savedAt, boolean minified) {
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://[^\\s>]+)");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("url:\\s*(https?://\\S+)\\s+saved date:\\s*([^\\n(]+?)\\s*(?:\\(|\\n|-->)");
    private static final int HEAD = 4_096;
    private static final DateTimeFormatter JAVASCRIPT_DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'Z", Locale.ROOT);

    static PageAddress of(Capture capture, Document page) {
        PageAddress own = ownWords(capture.text(), page);
        Optional<PageAddress> told =
                capture.source().address().map(URI::toString).flatMap(PageAddress::at);
        return new PageAddress(
                told.or(() -> Optional.of(own)).flatMap(PageAddress::scheme),
                told.or(() -> Optional.of(own)).flatMap(PageAddress::host),
                capture.source().savedAt().or(own::savedAt),
                own.minified());
    }

    private static PageAddress ownWords(String html, Document page) {
        String head = html.substring(0, Math.min(HEAD, html.length()));
        Matcher singleFile = SINGLE_FILE.matcher(head);
        if (singleFile.find()) {
            PageAddress address = at(singleFile.group(1)).orElse(unknown());
            return new PageAddress(address.scheme, address.host, date(singleFile.group(2)), true);
        }
        Matcher savedFrom = SAVED_FROM.matcher(head);
        if (savedFrom.find()) {
            return at(savedFrom.group(1)).orElse(unknown());
        }
        return fromLinks(page).orElse(unknown());
    }

    private static PageAddress unknown() {
        return new PageAddress(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The login link and the page's own styles are on the server itself. */
    private static Optional<PageAddress> fromLinks(Document page) {
        for (Element link : page.getElementsByTag("a")) {
            if (link.attr("href").contains("/auth/start/") || link.hasClass("phabricator-core-login-button")) {
                Optional<PageAddress> found = at(link.attr("href"));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Element link : page.getElementsByTag("link")) {
            String href = link.attr("href");
            if (href.contains("/res/") || href.contains("/file/data/")) {
                Optional<PageAddress> found = at(href);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PageAddress> at(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String host = uri.getRawAuthority();
            if (web && host != null && host.matches("[A-Za-z0-9.-]+(?::\\d{1,5})?")) {
                return Optional.of(new PageAddress(
                        Optional.of(uri.getScheme().toLowerCase(Locale.ROOT)),
                        Optional.of(host.toLowerCase(Locale.ROOT)),
                        Optional.empty(),
                        false));
            }
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Instant> date(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words, JAVASCRIPT_DATE).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
