package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.model.Check;
import org.reviewarchive.model.CheckKind;
import org.reviewarchive.model.Field;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Relation;
import org.reviewarchive.model.RelationKind;
import org.reviewarchive.model.Repository;
import org.reviewarchive.model.Reviewer;
import org.reviewarchive.model.Token;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.reader.phabricator.words.CheckWords;

/** Reads what a dump says between a revision's author and its timeline. */
final class DumpFacts {
    private static final Pattern OBJECT = Pattern.compile("([DFT][1-9]\\d{0,8}|r[A-Z]*[0-9a-f]{5,40})(?:: ?(.*))?");
    private static final Pattern TOKEN =
            Pattern.compile("\"([^\"]{1,80})\" token, awarded by (\\S{1,80}?)\\.(?=\\s|\"|$)");
    private static final Pattern REPOSITORY = Pattern.compile("r([A-Z]+)\\s+(.+)");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern BUILD = Pattern.compile("(?:Buildable|Build) \\d+\\b.*");
    private static final String BUILDS = "Build Status";
    private static final Pattern PROFILE = Pattern.compile(".*/(?:p|tag)/([^/?#]+)/?");

    private final DumpSections sections;
    private final boolean headed;
    private boolean glued;
    private final List<Field> fields = new ArrayList<>();

    DumpFacts(DumpSections sections) {
        this.sections = sections;
        this.headed = sections.has(DumpKey.SUMMARY) || sections.has(DumpKey.DETAILS);
        keep("Details", sections.under(DumpKey.DETAILS));
        keep("Diff Detail", strayDiffLines());
        if (headed) {
            keep("Other words", sections.loose());
        }
    }

    /** Tells whether the dump kept the headings that part a summary from what stands around it. */
    boolean isHeaded() {
        return headed;
    }

    private void keep(String name, List<DumpLine> lines) {
        String text = DumpSections.text(lines);
        if (!text.isBlank()) {
            fields.add(new Field(name, RichText.ofPlain(text)));
        }
    }

    /** Returns what people wrote on top; without headings all words above Diff Detail. */
    Optional<RichText> summary() {
        return words(headed ? sections.under(DumpKey.SUMMARY) : sections.loose());
    }

    Optional<RichText> testPlan() {
        return words(sections.under(DumpKey.TEST_PLAN));
    }

    private static Optional<RichText> words(List<DumpLine> lines) {
        return Optional.of(DumpSections.text(lines))
                .filter(text -> !text.isBlank())
                .map(RichText::ofPlain);
    }

    List<Field> fields() {
        return fields;
    }

    List<Person> subscribers() {
        return people(DumpKey.SUBSCRIBERS);
    }

    List<String> tags() {
        return sections.under(DumpKey.TAGS).stream()
                .filter(DumpFacts::says)
                .map(DumpFacts::group)
                .map(Person::name)
                .distinct()
                .toList();
    }

    /** A dump shows who reviews and loses the icons that say how they judged. */
    List<Reviewer> reviewers() {
        List<Person> all = new ArrayList<>(people(DumpKey.REVIEWERS));
        sections.under(DumpKey.GROUPS).stream()
                .filter(DumpFacts::says)
                .map(DumpFacts::group)
                .forEach(all::add);
        return all.stream()
                .distinct()
                .map(who -> new Reviewer(who, Verdict.OTHER, "Reviewer", false))
                .toList();
    }

    private List<Person> people(DumpKey key) {
        return sections.under(key).stream()
                .filter(DumpFacts::says)
                .map(DumpFacts::person)
                .distinct()
                .toList();
    }

    private static boolean says(DumpLine line) {
        return !line.isBlank() && !line.is("None") && line.text().length() < 300;
    }

    private static Person person(DumpLine line) {
        String words = DumpSections.unbulleted(line.words());
        return USER.matcher(words).matches() ? Person.named(words) : group(line);
    }

    /** A group goes by its slug; where no link tells it, it follows from the name by the system's own rule. */
    private static Person group(DumpLine line) {
        String words = DumpSections.unbulleted(line.words());
        Matcher profile = PROFILE.matcher(line.links().stream().findFirst().orElse(""));
        String slug = profile.matches()
                ? profile.group(1)
                : words.toLowerCase(Locale.ROOT)
                        .replaceAll("[\\x00-\\x19#%&+=\\\\?<> ,!@$^*()\\[\\]{}\"';:/|~`]+", "_")
                        .replaceAll("^_|_$", "");
        String name = slug.isEmpty() ? words : slug;
        return new Person(name, name.equals(words) ? Optional.empty() : Optional.of(words));
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (DumpLine line : sections.under(DumpKey.TOKENS)) {
            Matcher token = TOKEN.matcher(line.words());
            while (token.find()) {
                tokens.add(new Token(Optional.of(Person.named(token.group(2))), token.group(1)));
            }
        }
        return tokens;
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        add(relations, RelationKind.TASK, DumpKey.TASKS);
        add(relations, RelationKind.COMMIT, DumpKey.COMMITS);
        add(relations, RelationKind.OTHER, DumpKey.FILES);
        return relations;
    }

    private void add(List<Relation> relations, RelationKind kind, DumpKey key) {
        for (DumpLine line : sections.under(key)) {
            Matcher object = OBJECT.matcher(DumpSections.unbulleted(line.words()));
            if (object.matches()) {
                Optional<String> title = Optional.ofNullable(object.group(2)).filter(words -> !words.isEmpty());
                Optional<String> label = kind == RelationKind.OTHER ? Optional.of("Referenced file") : Optional.empty();
                relations.add(new Relation(kind, object.group(1), title, label));
            }
        }
    }

    Optional<Repository> repository() {
        List<DumpLine> lines = sections.has(DumpKey.REPOSITORY)
                ? sections.under(DumpKey.REPOSITORY)
                : sections.under(DumpKey.DIFF).stream()
                        .filter(line -> isRepository(line))
                        .toList();
        Optional<String> words =
                lines.stream().map(DumpLine::words).filter(w -> !w.isEmpty()).findFirst();
        return words.map(w -> {
            Matcher named = REPOSITORY.matcher(w);
            return named.matches()
                    ? new Repository(named.group(2), Optional.of(named.group(1)))
                    : new Repository(w, Optional.empty());
        });
    }

    private static boolean isRepository(DumpLine line) {
        return line.text().length() < 300 && REPOSITORY.matcher(line.words()).matches();
    }

    Optional<String> branch() {
        return sections.under(DumpKey.BRANCH).stream()
                .map(DumpLine::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Returns what stands under Diff Detail and is neither repository nor check; all of it where headings are lost. */
    private List<DumpLine> strayDiffLines() {
        List<DumpLine> stray = new ArrayList<>(sections.under(DumpKey.DIFF));
        stray.removeIf(line -> line.isBlank() || isRepository(line));
        glued = !stray.isEmpty();
        List<DumpLine> builds = sections.under(DumpKey.BUILDS).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> glued || !BUILD.matcher(line.words()).matches())
                .toList();
        if (glued && !builds.isEmpty()) {
            stray.add(DumpLine.of(BUILDS));
        }
        stray.addAll(builds);
        return stray;
    }

    /** Returns the checks that stand under headings of their own. */
    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        check(CheckKind.LINT, DumpKey.LINT).ifPresent(checks::add);
        check(CheckKind.UNIT, DumpKey.UNIT).ifPresent(checks::add);
        for (DumpLine line : sections.under(DumpKey.BUILDS)) {
            String words = line.words();
            if (!glued && BUILD.matcher(words).matches()) {
                checks.add(new Check(CheckKind.BUILD, Optional.of(words), CheckWords.state(""), "unknown", List.of()));
            }
        }
        return checks;
    }

    /** Returns a check's words as one text. */
    static String wordsOf(Check check) {
        List<String> words = new ArrayList<>(check.details());
        words.add(0, check.name().orElse(check.label()));
        return String.join("\n", words);
    }

    private Optional<Check> check(CheckKind kind, DumpKey key) {
        List<String> said = sections.under(key).stream()
                .map(DumpLine::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        kind,
                        Optional.empty(),
                        CheckWords.state(said.get(0)),
                        said.get(0),
                        said.subList(1, said.size())));
    }
}
