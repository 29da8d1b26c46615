package org.reviewarchive.redirect;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.reviewarchive.diagnostic.SiteException;

/**
 * Where commits live on that the archive has no page of.
 *
 * @param commitUrl the address of a commit, with {@code {commit}} in the place of its hash
 * @param commitMap a file that gives the commits of Subversion revisions
 */
public record Forge(String commitUrl, Optional<Path> commitMap) {
    /** Stands for the hash in an address. */
    static final String COMMIT = "{commit}";

    /** Rejects what is no address of a commit on the web, naming the parameter. */
    public Forge {
        Objects.requireNonNull(commitMap, "commitMap");
        int at = commitUrl.indexOf(COMMIT);
        if (at < 0 || commitUrl.indexOf(COMMIT, at + 1) >= 0 || !isOfTheWeb(commitUrl.replace(COMMIT, "0"))) {
            throw new SiteException("<commitUrl> is \"" + commitUrl
                    + "\"; use the address of a commit with {commit} in it once, such as"
                    + " https://forge.example.org/project/commit/{commit}.");
        }
        if (at < commitUrl.indexOf('/', commitUrl.indexOf("://") + 3)) {
            throw new SiteException("<commitUrl> is \"" + commitUrl + "\"; {commit} must stand behind the host.");
        }
    }

    /**
     * Reads the two parameters.
     *
     * @throws SiteException when the first is wrong, or missing where the second is there
     */
    public static Optional<Forge> of(Optional<String> commitUrl, Optional<Path> commitMap) {
        if (commitUrl.isEmpty() && commitMap.isPresent()) {
            throw new SiteException("<commitMap> is \"" + commitMap.get()
                    + "\" and there is no <commitUrl>; say where the commits are, or drop the parameter.");
        }
        return commitUrl.map(url -> new Forge(url, commitMap));
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI parsed = new URI(address);
            boolean isWeb = "https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme());
            return isWeb && parsed.getHost() != null && parsed.toASCIIString().equals(address);
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** Returns the address of a commit, or of what stands for one in a rule of a server. */
    String of(String commit) {
        return commitUrl.replace(COMMIT, commit);
    }
}
