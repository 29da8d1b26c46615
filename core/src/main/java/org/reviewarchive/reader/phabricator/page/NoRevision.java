package org.reviewarchive.reader.phabricator.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.reader.phabricator.words.CaptureName;

/** Says why a page of this system is no revision. */
final class NoRevision {
    /** Words of pages that stand before the content, in whatever product's clothes. */
    private static final Pattern WALL =
            Pattern.compile("type=[\"']?password|<title>\\s*(?:Access Denied|Restricted)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ERROR_PAGE =
            Pattern.compile("\\b(?:404|Not Found|Unhandled Exception|Fatal Error|Access Denied)\\b");

    private static final int WALL_LENGTH = 32_768;

    private NoRevision() {}

    /** Tells whether a page that no product marked is a login form or a refusal. */
    static boolean isWall(Capture capture) {
        return capture.text().length() < WALL_LENGTH
                && WALL.matcher(capture.text()).find();
    }

    static Diagnostic why(Capture capture, Document page) {
        Optional<String> named =
                CaptureName.of(capture.source().address(), capture.path()).revision();
        String title = Dom.fold(page.title());
        boolean login = isWall(capture)
                || title.equals("Login")
                || title.equals("Log In")
                || Dom.first(page, "phabricator-login-form").isPresent()
                || Dom.first(page, "auth-account-view").isPresent()
                || capture.text().contains("phabricator-login");
        if (login) {
            return Diagnostic.of(
                    Code.LOGIN_WALL,
                    capture.path(),
                    "a login form or a refusal was saved instead of the page; save it again while logged in");
        }
        if (ERROR_PAGE.matcher(title).find() && Crumbs.of(page).names().isEmpty()) {
            return Diagnostic.of(
                    Code.NOT_A_REVIEW,
                    capture.path(),
                    "the server's error page \"" + title + "\""
                            + named.map(id -> " in place of " + id).orElse("") + "; no review, left out");
        }
        Optional<String> emptied = new HeaderReader(page).id();
        return Diagnostic.of(
                Code.NOT_A_REVIEW,
                capture.path(),
                emptied.map(id -> "a page of " + id + " that holds neither its files nor its timeline")
                                .orElseGet(() -> OtherPage.words(page))
                        + "; no review, left out");
    }
}
