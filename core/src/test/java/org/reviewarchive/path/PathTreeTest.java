package org.reviewarchive.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.FactSamples.ofTern;
import static org.reviewarchive.link.FactSamples.remark;
import static org.reviewarchive.link.FactSamples.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.Resolution;

class PathTreeTest {
    @Test
    void joinsFoldersThatHoldNothingButOneOther() {
        Folder root = root(ofTern("D1")
                .touched("src/main/java/a/A.java")
                .touched("src/main/java/b/B.java")
                .make());

        Folder joined = root.folders().get(0);
        assertEquals(List.of("src/main/java"), names(root));
        assertEquals("src/main/java", joined.path());
        assertEquals(List.of("a", "b"), names(joined));
        assertEquals("src/main/java/a", joined.folders().get(0).path());
        assertEquals("A.java", joined.folders().get(0).files().get(0).name());
    }

    @Test
    void countsAReviewOnceInAFolderAndItsThreadsEach() {
        Folder root = root(
                ofTern("D2")
                        .opened("2021-05-01T10:00:00Z")
                        .touched("mm/a.c", remark("1", Resolution.UNRESOLVED, "why"))
                        .touched("mm/b.c", remark("2", Resolution.RESOLVED, "so"))
                        .make(),
                ofTern("D1").touched("mm/a.c").touched("top.c").make());

        assertEquals(new Tally(2, 2, 1, Optional.of(Instant.parse("2021-05-01T10:00:00Z"))), root.tally());
        assertEquals(2, root.folders().get(0).tally().reviews());
        assertEquals(
                List.of("D2", "D1"),
                root.folders().get(0).newest().stream().map(ReviewFacts::id).toList());
        FileHistory file = root.folders().get(0).files().get(0);
        assertEquals(
                List.of("D2", "D1"),
                file.touches().stream().map(touch -> touch.review().id()).toList());
        assertEquals("why", file.touches().get(0).file().threads().get(0).excerpt());
    }

    @Test
    void growsATreeForEachRepositoryAndNoneWithoutFiles() {
        List<PathTree> trees = PathTree.of(List.of(
                ofTern("D1").repository("tern").touched("a").make(),
                review("D2").touched("b").make(),
                ofTern("D3").repository("empty").make()));

        assertEquals(
                List.of("", "tern"), trees.stream().map(PathTree::repository).toList());
    }

    @Test
    void keepsAFileAndAFolderOfTheSameNameApart() {
        Folder root = root(ofTern("D1").touched("lib").touched("lib/a.c").make());

        assertEquals(List.of("lib"), names(root));
        assertEquals("lib", root.files().get(0).path());
    }

    @Test
    void readsPathsThatDifferInSlashesAloneAsOne() {
        Folder root = root(
                ofTern("D1").touched("/mm//a.c").touched("mm/a.c/").touched("/").make());

        assertEquals("mm/a.c", root.folders().get(0).files().get(0).path());
        assertEquals(2, root.folders().get(0).files().get(0).touches().size());
        assertEquals(1, root.folders().get(0).files().get(0).tally().reviews());
        assertTrue(root.files().isEmpty());
    }

    @Test
    void listsOnlyTheNewestReviewsOfAFolderAndAllOfAFile() {
        Folder root = root(IntStream.rangeClosed(1, 250)
                .mapToObj(i -> ofTern("D" + (1000 - i)).touched("mm/a.c").make())
                .toArray(ReviewFacts[]::new));

        assertEquals(250, root.tally().reviews());
        assertEquals(Folder.LISTED, root.newest().size());
        assertEquals("D999", root.newest().get(0).id());
        assertEquals(250, root.folders().get(0).files().get(0).touches().size());
    }

    @Test
    void makesNoFoldersBelowADepthThatNobodyReaches() {
        String deep = "d/e/".repeat(2000) + "a.c";
        Folder folder = root(Stream.concat(
                        IntStream.range(0, 100)
                                .mapToObj(i -> ofTern("D" + i)
                                        .touched("d/e/".repeat(i + 1) + "b.c")
                                        .make()),
                        Stream.of(ofTern("D100").touched(deep).make()))
                .toArray(ReviewFacts[]::new));

        int depth = 0;
        while (!folder.folders().isEmpty()) {
            folder = folder.folders().get(0);
            depth++;
        }
        assertTrue(depth <= GrowingTree.DEPTH, "depth " + depth);
        assertTrue(folder.files().stream().anyMatch(file -> file.path().equals(deep)));
    }

    private static Folder root(ReviewFacts... newestFirst) {
        return PathTree.of(List.of(newestFirst)).get(0).root();
    }

    private static List<String> names(Folder folder) {
        return folder.folders().stream().map(Folder::name).toList();
    }
}
