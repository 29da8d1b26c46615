package org.reviewarchive.ledger;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.Reference;
import org.reviewarchive.link.ReviewFacts;

/**
 * The addresses whose fetching could fill gaps of the archive. Only http and https, and only servers that the archive
 * holds reviews of, because addresses in a capture are a stranger's words.
 */
public final class Recapture {
    private static final Set<Code> PAGE_GIVES = EnumSet.of(
            Code.EVENTS_HIDDEN, Code.TRUNCATED_FILE, Code.FACTS_LOST, Code.AUTHOR_LOST, Code.DATE_UNREADABLE);
    private static final Set<Code> FILE_WANTS = EnumSet.of(Code.LOGIN_WALL, Code.UNREADABLE_REVIEW, Code.EMPTY_FILE);
    private static final Pattern REVISION = Pattern.compile("(?:^|/)(D[1-9][0-9]{0,8})(?![0-9A-Za-z])[^/]*$");
    private static final Pattern PLAIN = Pattern.compile("https?://[!-~]{1,2100}");

    private final Ledger ledger;
    private final LinkIndex links;
    private final Set<String> hosts;

    private Recapture(Ledger ledger, LinkIndex links) {
        this.ledger = ledger;
        this.links = links;
        this.hosts = links.newestFirst().stream().map(ReviewFacts::host).collect(Collectors.toSet());
    }

    /** Returns the addresses, sorted, each once. */
    public static List<String> addresses(Ledger ledger, LinkIndex links) {
        Recapture recapture = new Recapture(ledger, links);
        return Stream.of(recapture.ofReviews(), recapture.ofFiles(), recapture.ofAbsent())
                .flatMap(addresses -> addresses)
                .filter(PLAIN.asMatchPredicate())
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * Returns {@code recapture.txt}: one address a line and nothing else, because {@code wget -i} knows no comments.
     */
    public static byte[] lines(List<String> addresses) {
        byte[] lines = new byte
                [addresses.stream().mapToInt(address -> address.length() + 1).sum()];
        int end = 0;
        for (String address : addresses) {
            byte[] line = (address + "\n").getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(line, 0, lines, end, line.length);
            end += line.length;
        }
        return lines;
    }

    private Stream<String> ofReviews() {
        return ledger.reviews().stream().flatMap(this::ofReview);
    }

    private Stream<String> ofReview(ReviewLacks review) {
        Gaps gaps = review.gaps();
        Optional<String> page = page(review.facts());
        if (review.isComplete() || page.isEmpty()) {
            return Stream.empty();
        }
        boolean codeUnplaced = review.counts().containsKey(Code.DIFF_NOT_LOADED)
                && gaps.withoutFiles().isEmpty()
                && gaps.withoutCode().isEmpty();
        boolean pageGives = codeUnplaced || review.counts().keySet().stream().anyMatch(PAGE_GIVES::contains);
        return Stream.of(
                        pageGives ? page.stream() : Stream.<String>empty(),
                        codeUnplaced ? page.stream().map(p -> p + "?download=true") : Stream.<String>empty(),
                        gaps.withoutFiles().stream().map(id -> page.get() + "?id=" + id),
                        Stream.concat(gaps.withoutFiles().stream(), gaps.withoutCode().stream())
                                .map(id -> page.get() + "?id=" + id + "&download=true"),
                        gaps.attachments().stream().filter(this::isKnown))
                .flatMap(addresses -> addresses);
    }

    private Stream<String> ofAbsent() {
        return ledger.absent().stream()
                .filter(absent -> absent.kind() == AbsentKind.REVIEW)
                .flatMap(absent -> absent.address().stream())
                .map(URI::toString);
    }

    /** A login form or an error page tells at most by its file's name what should stand there. */
    private Stream<String> ofFiles() {
        return ledger.files().stream()
                .filter(file -> FILE_WANTS.contains(file.code()))
                .flatMap(file -> wanted(file).stream());
    }

    private Optional<String> wanted(Diagnostic file) {
        String path = file.place().file();
        Matcher revision = REVISION.matcher(path);
        List<String> named = hosts.stream()
                .filter(host -> hosts.size() == 1 || List.of(path.split("/")).contains(host))
                .toList();
        if (!revision.find() || named.size() != 1) {
            return Optional.empty();
        }
        Reference reference = new Reference(named.get(0), revision.group(1), Optional.empty());
        return links.find(reference.key()).isPresent()
                ? Optional.empty()
                : links.originOf(reference).map(URI::toString);
    }

    /** Returns the review's own address without a query; an id that stands for bytes has none. */
    private Optional<String> page(ReviewFacts facts) {
        Optional<URI> told = facts.origin()
                .filter(origin -> origin.getQuery() == null && origin.getFragment() == null)
                .filter(origin -> facts.host().equals(origin.getRawAuthority()));
        Reference reference = new Reference(facts.host(), facts.id(), Optional.empty());
        boolean isRevision = REVISION.matcher(facts.id()).matches();
        return told.or(() -> isRevision ? links.originOf(reference) : Optional.empty())
                .map(URI::toString);
    }

    private boolean isKnown(String address) {
        int start = address.indexOf("//") + 2;
        String rest = address.substring(start);
        int end = rest.indexOf('/');
        return end > 0 && hosts.contains(rest.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
