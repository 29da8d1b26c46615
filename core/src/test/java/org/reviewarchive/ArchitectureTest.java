package org.reviewarchive;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the directions of the house: who may know whom, who may touch the disk, and what nobody may do. */
class ArchitectureTest {
    private static final String ROOT = "org.reviewarchive";

    /** Package to the packages it may know beside itself and foreign ones; the root knows all and nobody knows it. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("markup", List.of()),
            Map.entry("model", List.of("markup")),
            Map.entry("hash", List.of()),
            Map.entry("capture", List.of("hash", "diagnostic")),
            Map.entry("reader", List.of("hash", "capture", "model", "markup", "diagnostic")),
            Map.entry(
                    "reader.phabricator",
                    rooms(
                            "reader.phabricator.page",
                            "reader.phabricator.response",
                            "reader.phabricator.conduit",
                            "reader.phabricator.dump",
                            "reader.phabricator.patch",
                            "reader.phabricator.words")),
            Map.entry("reader.phabricator.page", rooms("reader.phabricator.words")),
            Map.entry("reader.phabricator.response", rooms("reader.phabricator.page", "reader.phabricator.words")),
            Map.entry("reader.phabricator.conduit", rooms("reader.phabricator.words")),
            Map.entry("reader.phabricator.dump", rooms("reader.phabricator.words")),
            Map.entry("reader.phabricator.patch", rooms("reader.phabricator.words", "patch")),
            Map.entry("reader.phabricator.words", List.of("model", "markup", "diagnostic")),
            Map.entry("naming", List.of("model", "markup", "diagnostic")),
            Map.entry("patch", List.of("model", "markup", "diagnostic")),
            Map.entry("merge", List.of("model", "markup", "diagnostic")),
            Map.entry("attachment", List.of("capture", "model", "markup", "link", "ledger", "diagnostic")),
            Map.entry("people", List.of("diagnostic")),
            Map.entry("link", List.of("hash", "model", "markup", "diagnostic", "people")),
            Map.entry("digest", List.of("link", "model", "markup")),
            Map.entry("ledger", List.of("link", "model", "markup", "diagnostic")),
            Map.entry("report", List.of("ledger", "diagnostic")),
            Map.entry("json", List.of("model", "markup", "link", "ledger", "diagnostic")),
            Map.entry(
                    "cache",
                    List.of("capture", "reader", "json", "link", "site", "hash", "model", "markup", "diagnostic")),
            Map.entry("store", List.of("json", "hash", "model", "markup", "diagnostic")),
            Map.entry("path", List.of("link", "model")),
            Map.entry("statistics", List.of("link", "model")),
            Map.entry("chart", List.of()),
            Map.entry(
                    "site",
                    and(
                            views(
                                    "review",
                                    "object",
                                    "list",
                                    "people",
                                    "front",
                                    "path",
                                    "search",
                                    "resolve",
                                    "statistics",
                                    "completeness"),
                            "feed",
                            "hash",
                            "site.markdown")),
            Map.entry("text", List.of()),
            Map.entry("search", List.of("json", "link", "model")),
            Map.entry("code", List.of("markup")),
            Map.entry("highlight", List.of("code", "markup")),
            Map.entry("site.view", views()),
            Map.entry("site.view.patchset", views()),
            Map.entry("site.view.talk", views("patchset")),
            Map.entry("site.view.diff", and(views("patchset", "talk"), "code", "highlight")),
            Map.entry("site.view.about", and(views(), "json")),
            Map.entry("site.view.review", and(views("about", "patchset", "talk", "diff"), "digest")),
            Map.entry("site.markdown", views("patchset", "talk", "diff")),
            Map.entry("site.search", and(views("patchset", "talk"), "search", "code")),
            Map.entry("feed", List.of("link", "model", "markup", "text")),
            Map.entry("site.view.object", views("talk", "diff")),
            Map.entry("site.view.list", views()),
            Map.entry("site.view.people", views("list", "talk")),
            Map.entry("site.view.front", views("list", "statistics")),
            Map.entry("site.view.path", views("talk")),
            Map.entry("site.view.search", views("list")),
            Map.entry("site.view.statistics", views()),
            Map.entry("site.view.resolve", views("list")),
            Map.entry("redirect", List.of("link", "json", "diagnostic")),
            Map.entry("site.view.completeness", views()));

    /** What every view may know, and other views. */
    private static List<String> views(String... others) {
        return Stream.concat(
                        Stream.of(
                                "site.view",
                                "text",
                                "link",
                                "path",
                                "statistics",
                                "chart",
                                "ledger",
                                "model",
                                "markup",
                                "patch",
                                "diagnostic"),
                        Stream.of(others).map(other -> "site.view." + other))
                .toList();
    }

    private static List<String> and(List<String> known, String... others) {
        return Stream.concat(known.stream(), Stream.of(others)).toList();
    }

    /** What every reader may know, and rooms of its own. */
    private static List<String> rooms(String... own) {
        return Stream.concat(Stream.of("reader", "capture", "model", "markup", "diagnostic"), Stream.of(own))
                .toList();
    }

    private static final List<String> TELLS_NOTHING = List.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Impl",
            "Common",
            "Base",
            "Data",
            "Info",
            "Processor",
            "Handler",
            "Service");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .filter(name -> !MAY_KNOW.containsKey(name))
                .collect(toSet());
        assertEquals(Set.of(), packages, "packages without a row in MAY_KNOW");
    }

    @Test
    void packagesKnowOnlyWhatTheTableAllows() {
        MAY_KNOW.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream())
                    .map(each -> ROOT + "." + each)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name)
                    .should()
                    .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                    .check(CLASSES);
        });
    }

    @Test
    void readersNeverMeet() {
        slices().matching(ROOT + ".reader.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void modelUsesOnlyTheJdkAndMarkup() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".model..", ROOT + ".markup..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNeitherMavenNorALogger() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.slf4j..", "java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgesTouchTheDisk() {
        noClasses()
                .that(not(describe("touch the disk", ArchitectureTest::mayTouchTheDisk)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .check(CLASSES);
        Class<?>[] old = {
            File.class,
            FileInputStream.class,
            FileOutputStream.class,
            FileReader.class,
            FileWriter.class,
            RandomAccessFile.class
        };
        noClasses().should().dependOnClassesThat().belongToAnyOf(old).check(CLASSES);
    }

    @Test
    void nothingDependsOnClockMachineOrLocale() {
        noClasses()
                .should()
                .callMethodWhere(describe("reads the surroundings", ArchitectureTest::readsTheSurroundings))
                .orShould()
                .callConstructorWhere(describe("uses the default charset", ArchitectureTest::usesTheDefaultCharset))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** A reader, and each form of page it knows, shows one type; what the forms share lies in {@code words}. */
    @Test
    void eachReaderShowsOneType() {
        Map<String, List<String>> shown = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT + ".reader."))
                .filter(type -> !type.getPackageName().endsWith(".words"))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(groupingBy(
                        JavaClass::getPackageName, TreeMap::new, mapping(JavaClass::getSimpleName, toList())));
        shown.forEach((name, types) -> assertEquals(1, types.size(), name + " shows " + types));
    }

    @Test
    void librariesStayInTheirRooms() {
        keep("org.jsoup..", "reader..", "markup");
        keep("com.github.mustachejava..", "site");
        keep("com.fasterxml.jackson..", "json", "report", "store", "reader.phabricator..");
        keep("com.sun.jna..", "site");
        keep("org.eclipse.jgit..", "patch");
        keep("com.github.difflib..", "code");
        keep("org.fife..", "highlight");
        keep("javax.swing..", "highlight");
        keep("org.apache.commons.compress..", "capture");
        keep("org.netpreserve.jwarc..", "capture");
        keep("org.apache.james.mime4j..", "capture", "patch");
    }

    @Test
    void namesTellTheSubject() {
        for (String suffix : TELLS_NOTHING) {
            noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
        }
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(CLASSES);
    }

    private static void keep(String library, String... rooms) {
        String[] packages = Stream.of(rooms).map(room -> ROOT + "." + room).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static boolean mayTouchTheDisk(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return switch (type.getPackageName()) {
            case ROOT + ".capture", ROOT + ".store" -> true;
            case ROOT + ".attachment" -> name.startsWith("AttachmentStore");
            case ROOT + ".search" -> name.equals("RunFolder");
            case ROOT + ".cache" -> name.equals("CacheFolder") || name.equals("Program");
            case ROOT + ".redirect" -> name.equals("RevisionFile");
            case ROOT + ".people" -> name.equals("MailmapFile");
            case ROOT + ".site" -> Stream.of("Theme", "Site").anyMatch(name::startsWith);
            default -> false;
        };
    }

    private static boolean readsTheSurroundings(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        if (owner.isEquivalentTo(String.class)) {
            boolean isFree = !parameters.contains(Locale.class.getName());
            return switch (name) {
                case "format", "toLowerCase", "toUpperCase" -> isFree;
                case "formatted" -> true;
                case "getBytes" -> parameters.isEmpty();
                default -> false;
            };
        }
        return owner.getPackageName().equals("java.time") && (name.equals("now") || name.startsWith("system"))
                || owner.isEquivalentTo(System.class)
                        && Set.of("getProperty", "getenv", "currentTimeMillis", "nanoTime")
                                .contains(name)
                || owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
                || owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
                || owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset")
                || name.equals("random")
                || name.equals("randomUUID");
    }

    private static boolean usesTheDefaultCharset(JavaCall<?> call) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        return switch (call.getTargetOwner().getName()) {
            case "java.lang.String" -> parameters.equals(List.of("[B"));
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter", "java.io.PrintStream" ->
                parameters.size() == 1;
            case "java.util.Random", "java.util.Date" -> parameters.isEmpty();
            default -> false;
        };
    }
}
