package org.reviewarchive.reader.phabricator.patch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.capture.Source;
import org.reviewarchive.patch.PatchMail;

/**
 * Which revision and version a patch is of, as its address, its name and its own words tell.
 *
 * @param id the revision's mark
 * @param version the version's id
 * @param host the server with its port, lower case
 * @param scheme {@code http} or {@code https}
 */
record PatchName(Optional<String> id, Optional<String> version, Optional<String> host, Optional<String> scheme) {
    private static final String REVISION = "(D[1-9]\\d{0,8})";
    /** {@code D12.diff}, {@code D12-34.diff}, {@code D12.34.patch}, {@code D12?download=true}, {@code D12@id=34}. */
    private static final Pattern FILE = Pattern.compile("(?:.*[^A-Za-z0-9])?" + REVISION
            + "(?:[-._](\\d{1,9}))?(?:\\.(?:diff|patch|txt|raw))*(?:[?@](.*?))?(?:\\.(?:diff|patch|txt))*");
    /** {@code D12/34.diff}. */
    private static final Pattern FOLDER = Pattern.compile("(?:.*/)?" + REVISION + "/(\\d{1,9})\\.(?:diff|patch)");

    private static final Pattern VERSION = Pattern.compile("(?:^|[?&])id=(\\d{1,9})(?:&|$)");
    private static final Pattern ON_SERVER = Pattern.compile("/" + REVISION + "(?:\\.\\w+)?/?");
    private static final Pattern VERSION_ON_SERVER = Pattern.compile("/differential/diff/(\\d{1,9})/?");

    private static final int LONGEST_PATH = 1_000;

    private static PatchName nothing() {
        return new PatchName(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Tells what the capture's place and the patch's mail say; what the place says counts more. */
    static PatchName of(Source source, PatchMail mail) {
        return source.address()
                .map(PatchName::ofAddress)
                .orElse(nothing())
                .or(ofPath(source))
                .or(ofMail(mail));
    }

    /** Returns the same under a mark that it does not say itself. */
    PatchName called(String mark) {
        return new PatchName(Optional.of(mark), version, host, scheme);
    }

    /** Tells what the mail says, for one of several patches in a file. */
    static PatchName ofMail(PatchMail mail) {
        Optional<URI> review = mail.review().flatMap(PatchName::uri);
        return review.map(PatchName::ofAddress)
                .filter(name -> name.id.isPresent())
                .or(() -> mail.review()
                        .filter(words -> words.matches(REVISION))
                        .map(id ->
                                new PatchName(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty())))
                .orElse(nothing());
    }

    private static Optional<URI> uri(String words) {
        try {
            return Optional.of(new URI(words));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** A name that speaks of another revision than the one known so far says nothing about it. */
    private PatchName or(PatchName other) {
        boolean another = id.isPresent() && other.id.isPresent() && !id.equals(other.id);
        return another
                ? this
                : new PatchName(
                        id.or(() -> other.id),
                        version.or(() -> other.version),
                        host.or(() -> other.host),
                        scheme.or(() -> other.scheme));
    }

    private static PatchName ofAddress(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        Matcher revision = ON_SERVER.matcher(path);
        Matcher version = VERSION_ON_SERVER.matcher(path);
        boolean isRevision = revision.matches();
        Optional<String> host = Optional.ofNullable(address.getRawAuthority())
                .filter(name -> name.matches("[A-Za-z0-9.-]+(?::\\d{1,5})?"))
                .map(name -> name.toLowerCase(Locale.ROOT));
        return new PatchName(
                isRevision ? Optional.of(revision.group(1)) : Optional.empty(),
                version.matches() ? Optional.of(version.group(1)) : query(address.getRawQuery()),
                host,
                host.flatMap(h -> Optional.ofNullable(address.getScheme()))
                        .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                        .filter(scheme -> scheme.equals("http") || scheme.equals("https")));
    }

    private static PatchName ofPath(Source source) {
        if (source.path().length() > LONGEST_PATH) {
            return nothing();
        }
        Matcher folder = FOLDER.matcher(source.path());
        if (folder.matches()) {
            return local(folder.group(1), Optional.of(folder.group(2)));
        }
        Matcher file = FILE.matcher(source.fileName());
        return file.matches()
                ? local(file.group(1), Optional.ofNullable(file.group(2)).or(() -> query(file.group(3))))
                : nothing();
    }

    private static PatchName local(String id, Optional<String> version) {
        return new PatchName(Optional.of(id), version, Optional.empty(), Optional.empty());
    }

    private static Optional<String> query(String query) {
        Matcher version = VERSION.matcher(query == null ? "" : query);
        return version.find() ? Optional.of(version.group(1)) : Optional.empty();
    }
}
