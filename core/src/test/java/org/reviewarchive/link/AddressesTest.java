package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void namesThePagesOfTasksAndCommits() {
        assertEquals(
                "objects/reviews.example.org/T5.html",
                Addresses.object("reviews.example.org", "T5").value());
        String commit = Addresses.object("reviews.example.org", "R5:0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")
                .value();
        assertTrue(commit.matches("objects/reviews\\.example\\.org/r5_0a1b2c3d[0-9a-f]+~[0-9a-f]{16}\\.html"), commit);
    }

    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            ".",
            "..",
            "...",
            "../..",
            "a/b",
            "a\\b",
            "/etc/passwd",
            "C:\\x",
            "~",
            ".git",
            "-rf",
            "a.",
            "a ",
            "a..b",
            "a/../b",
            "ada",
            "Ada",
            "ADA",
            "aDa",
            "ada ",
            "ad\u00e4",
            "ada\u0301",
            "\u0130",
            "i\u0307",
            "\u212a",
            "k",
            "K",
            "con",
            "CON",
            "nul",
            "aux",
            "com1",
            "lpt9",
            "con.x",
            "NUL.html",
            "a%2fb",
            "a%b",
            "a?b",
            "a#b",
            "a&b",
            "a\"b",
            "a<b",
            "a>b",
            "a|b",
            "a*b",
            "a:b",
            "a\u0000b",
            "a\nb",
            "\u202eabc",
            "\ud83d\ude80",
            "\ud83d",
            "D12",
            "d12",
            "D012",
            "T12",
            "a".repeat(60),
            "a".repeat(61),
            "a".repeat(300),
            "a".repeat(300) + "b",
            "a~b",
            "a_b",
            "ada~p2",
            "ada_p2",
            "ada-p2",
            "d12~p2");

    @Test
    void namesThatShareAShortHashHaveAddressesOfTheirOwn() {
        // FNV-1a with 32 bits, which once told them apart, is 28886c00 for both.
        String cut = "a".repeat(60);
        assertNotEquals(Addresses.person(cut + "49147"), Addresses.person(cut + "496480"));
    }

    @Test
    void keepsPlainNames() {
        assertEquals("reviews/reviews.tern.example/D12.html", review("reviews.tern.example", "D12"));
        assertEquals(
                "data/reviews.tern.example/D12.json",
                Addresses.reviewData("reviews.tern.example", "D12").value());
        assertEquals(
                "reviews/reviews.tern.example/D12/34.html",
                Addresses.patchSet("reviews.tern.example", "D12", "34").value());
        assertEquals(
                "patches/reviews.tern.example/D12/34.patch",
                Addresses.patch("reviews.tern.example", "D12", "34").value());
        assertEquals("lists/owner-ada.html", Addresses.list("owner", "ada", 1).value());
        assertEquals(
                "lists/owner-ada~p2.html", Addresses.list("owner", "ada", 2).value());
    }

    @Test
    void keepsListsOfAllApartFromListsOfSome() {
        assertEquals("lists/newest.html", Addresses.all("newest", 1).value());
        assertEquals("lists/newest-2.html", Addresses.all("newest", 2).value());
        assertEquals("lists/tasks~p2.html", Addresses.tasks(2).value());
        assertEquals("lists/tags.html", Addresses.lists("tags").value());
    }

    @Test
    void givesForeignNamesPathsThatAreSafeOnEveryFileSystem() {
        for (String name : HOSTILE) {
            assertSafe(review("a.example", name));
            assertSafe(review(name, "D1"));
            assertSafe(Addresses.reviewData(name, name).value());
            assertSafe(Addresses.list("owner", name, 1).value());
            assertSafe(Addresses.patchSet(name, name, name).value());
            assertSafe(Addresses.patch(name, name, name).value());
        }
    }

    @Test
    void givesDistinctNamesDistinctPathsWhereCaseFolds() {
        Map<String, String> owners = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        Map<String, String> hosts = new HashMap<>();
        for (String name : HOSTILE) {
            assertNew(owners, Addresses.list("owner", name, 1).value(), name);
            assertNew(ids, review("a.example", name), name);
            assertNew(hosts, review(name, "D1"), name);
        }
    }

    @Test
    void doesNotMistakeAPageOfAListForAnOwner() {
        for (String name : List.of("ada-p2", "ada_p2", "ada~p2", "ada~P2")) {
            assertNotEquals(Addresses.list("owner", "ada", 2), Addresses.list("owner", name, 1));
        }
    }

    @Test
    void doesNotMistakeSomebodyForEverybody() {
        assertEquals("people/ada.html", Addresses.person("ada").value());
        assertEquals("people/index.html", Addresses.people(1).value());
        for (String name : List.of("index", "index~", "Index", "index~p2")) {
            assertSafe(Addresses.person(name).value());
            assertNotEquals(Addresses.people(1), Addresses.person(name));
            assertNotEquals(Addresses.people(2), Addresses.person(name));
        }
        assertNotEquals(Addresses.person("index~"), Addresses.person("index"));
    }

    private static String review(String host, String id) {
        return Addresses.review(host, id).value();
    }

    private static void assertNew(Map<String, String> seen, String path, String name) {
        String former = seen.put(path.toLowerCase(Locale.ROOT), name);
        assertTrue(former == null, () -> "\"" + former + "\" and \"" + name + "\" share " + path);
    }

    private static void assertSafe(String path) {
        for (String part : path.split("/", -1)) {
            assertTrue(part.matches("[A-Za-z0-9_~][A-Za-z0-9._~-]{0,90}"), path);
            assertFalse(part.endsWith("."), path);
            String stem = part.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
            assertFalse(RESERVED.contains(stem), () -> "reserved by Windows: " + path);
        }
    }

    @Test
    void foldersAndFilesOfARepositoryStandInItsTree() {
        assertEquals(
                "paths/r.example.org/tern/index.html",
                Addresses.folder("r.example.org", "tern", "").value());
        assertEquals(
                "paths/r.example.org/tern/mm/index.html",
                Addresses.folder("r.example.org", "tern", "mm").value());
        assertEquals(
                "paths/r.example.org/tern/mm/a.c.html",
                Addresses.file("r.example.org", "tern", "mm/a.c").value());
        assertNotEquals(Addresses.folder("h", "tern", "mm"), Addresses.file("h", "tern", "mm/index"));
        assertFalse(Addresses.file("h", "", "../../etc/passwd").value().contains(".."));
    }

    @Test
    void noFolderTakesThePlaceOfAFilesPage() {
        assertNotEquals(
                folderOf(Addresses.folder("h", "tern", "a.html")),
                Addresses.file("h", "tern", "a").value());
        assertNotEquals(Addresses.file("h", "tern", "mm/index"), Addresses.file("h", "tern", "mm/_index"));
        assertNotEquals(folderOf(Addresses.folder("index.html", "tern", "")), "paths/index.html/tern");
    }

    @Test
    void furtherPagesOfAPathStandBesideTheFirst() {
        assertEquals(
                "paths/h/tern/mm/index~p2.html",
                Addresses.folder("h", "tern", "mm", 2).value());
        assertEquals(
                "paths/h/tern/mm/a.c~p3.html",
                Addresses.file("h", "tern", "mm/a.c", 3).value());
        assertNotEquals(Addresses.file("h", "tern", "a", 2), Addresses.file("h", "tern", "a~p2"));
    }

    @Test
    void longPathsStandWhereEveryDiskTakesThem() {
        String long1 = "folder/".repeat(500) + "a.c";
        String long2 = "Folder/".repeat(500) + "a.c";

        String address = Addresses.file("h", "tern", long1).value();
        assertTrue(address.length() < 120, address);
        assertTrue(address.endsWith("/a.c.html"), address);
        assertNotEquals(address, Addresses.file("h", "tern", long2).value());
        assertNotEquals(
                folderOf(Addresses.folder("h", "tern", long1)),
                Addresses.file("h", "tern", long1).value());
    }

    @Test
    void halvesOfCharactersInNamesStayApart() {
        assertNotEquals(Addresses.file("h", "tern", "\ud800"), Addresses.file("h", "tern", "\ud801"));
    }

    @Test
    void namesTheFilesOfTheSearch() {
        assertEquals("search/root.js", Addresses.searchRoot().value());
        assertEquals(
                "search/words/w-kmsan-005f1.js",
                Addresses.searchLeaf("words", "kmsan_1").value());
        assertEquals(
                "search/words/w-con-0024.js",
                Addresses.searchLeaf("words", "con$").value());
        assertEquals(
                "search/endings/w--d835-dcb3.js",
                Addresses.searchLeaf("endings", "\ud835\udcb3").value());
        assertEquals("search/days/7.js", Addresses.searchRange("days", 7).value());
        assertEquals(
                "search/texts/31/31245.js",
                Addresses.searchDocument("texts", 31_245).value());
        assertTrue(Addresses.searchLeaf("words", "ж".repeat(32)).value().length() < 200);
    }

    private static String folderOf(PagePath page) {
        return page.value().substring(0, page.value().lastIndexOf('/'));
    }
}
