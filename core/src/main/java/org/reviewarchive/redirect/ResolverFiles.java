package org.reviewarchive.redirect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.reviewarchive.json.ScriptCall;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;

/**
 * Writes what the page that resolves old addresses asks for, in many small classic scripts, so that it works by
 * double-click: which numbers there are, commits by the first two digits of their hash, revisions by the thousand.
 */
public final class ResolverFiles {
    private static final String FUNCTION = "reviewArchiveResolve";
    private static final int REVISIONS = 1_000;

    private final List<OldServer> servers;
    private final Destinations to;
    private final BiConsumer<PagePath, byte[]> out;

    private ResolverFiles(LinkIndex links, Destinations to, BiConsumer<PagePath, byte[]> out) {
        this.servers = OldServer.of(links);
        this.to = to;
        this.out = out;
    }

    /**
     * Hands out every file.
     *
     * @param links what has a page
     * @param to where old addresses lead
     * @param out takes them
     */
    public static void write(LinkIndex links, Destinations to, BiConsumer<PagePath, byte[]> out) {
        new ResolverFiles(links, to, out).write();
    }

    private void write() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        root.put(
                "servers",
                IntStream.range(0, servers.size()).mapToObj(this::server).toList());
        root.put("commits", commits());
        to.forge().ifPresent(forge -> root.put("forge", forge.commitUrl()));
        Map<String, Object> revisions = new TreeMap<>();
        to.revisions().callsigns().forEach(callsign -> revisions.put("r" + callsign, revisions(callsign)));
        root.put("revisions", revisions);
        file("root", root);
    }

    private Map<String, Object> server(int index) {
        OldServer server = servers.get(index);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("host", server.host());
        facts.put("D", List.of(server.reviewPath(), blocks(index + "/D-", reviews(server))));
        facts.put(
                "T",
                List.of(
                        server.taskPath(),
                        blocks(index + "/T-", server.tasks().stream().mapToInt(n -> n))));
        facts.put("P", blocks(index + "/P-", patchSets(server)));
        return facts;
    }

    private static IntStream reviews(OldServer server) {
        return server.reviews().keySet().stream().mapToInt(n -> n);
    }

    private static IntStream patchSets(OldServer server) {
        return server.reviews().values().stream()
                .flatMapToInt(ids -> ids.stream().mapToInt(n -> n));
    }

    /** Writes the blocks and returns which there are. */
    private List<Integer> blocks(String name, IntStream numbers) {
        SortedMap<Integer, String> blocks = NumberBlocks.of(numbers);
        blocks.forEach((block, text) -> file(name + block, text));
        return List.copyOf(blocks.keySet());
    }

    /** Writes each commit as its mark, the number of its server and its page. */
    private List<String> commits() {
        SortedMap<String, List<List<Object>>> files = new TreeMap<>();
        for (int i = 0; i < servers.size(); i++) {
            int index = i;
            servers.get(i)
                    .commits()
                    .forEach((mark, page) -> files.computeIfAbsent(Marks.beginning(mark), b -> new ArrayList<>())
                            .add(List.of(mark, index, page.value())));
        }
        files.forEach((beginning, commits) -> file("commits/" + beginning, commits));
        return List.copyOf(files.keySet());
    }

    private List<Integer> revisions(String callsign) {
        SortedMap<Integer, Map<Integer, String>> files = new TreeMap<>();
        to.revisions()
                .of(callsign)
                .forEach((revision, commit) -> files.computeIfAbsent(revision / REVISIONS, k -> new TreeMap<>())
                        .put(revision, commit));
        files.forEach((block, commits) -> file("revisions/r" + callsign + "-" + block, commits));
        return List.copyOf(files.keySet());
    }

    private void file(String name, Object value) {
        out.accept(Addresses.resolverFile(name), ScriptCall.calling(FUNCTION, name, value));
    }
}
