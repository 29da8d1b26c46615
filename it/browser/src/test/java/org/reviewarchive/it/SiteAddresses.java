package org.reviewarchive.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the addresses that the files of a site hold, each kind of file by its own rules. */
final class SiteAddresses {
    /** In Markdown, code is not followed: what it holds is quoted. */
    private static final Pattern QUOTED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,}).*?^ {0,3}\\1[`~]*\\s*$|(`+)[^\n]*?\\2");

    private static final Pattern MARKDOWN = Pattern.compile("(?<!\\\\)]\\(<?([^)>\\s]+)>?[^)]*\\)");
    private static final Pattern STYLE = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    private SiteAddresses() {}

    /** Returns the addresses of each file as they are written. */
    static Map<Path, List<String>> byFile(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        Map<Path, List<String>> addresses = new TreeMap<>();
        for (Path file : files) {
            addresses.put(file, addresses(file));
        }
        return addresses;
    }

    private static List<String> addresses(Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> inMarkup(Jsoup.parse(file, "UTF-8"));
            case "xml", "svg" -> inMarkup(Jsoup.parse(text(file), "", Parser.xmlParser()));
            case "md" -> found(MARKDOWN, QUOTED.matcher(text(file)).replaceAll(" "));
            case "txt" -> name.startsWith("llms") ? found(MARKDOWN, text(file)) : List.of();
            case "css" -> found(STYLE, text(file));
            default -> List.of();
        };
    }

    private static List<String> inMarkup(Document document) {
        List<String> addresses = new ArrayList<>();
        for (Element element : document.select("[href], [src], [srcset], [poster], [cite], [xlink:href]")) {
            for (String attribute : List.of("href", "src", "poster", "cite", "xlink:href")) {
                if (element.hasAttr(attribute)) {
                    addresses.add(element.attr(attribute));
                }
            }
            Stream.of(element.attr("srcset").split(","))
                    .map(part -> part.strip().split("\\s+")[0])
                    .filter(part -> !part.isEmpty())
                    .forEach(addresses::add);
        }
        // Maps of a site and feeds write addresses as text; a feed holds pages as text as well.
        document.select("loc, uri, logo, icon").eachText().forEach(addresses::add);
        for (Element embedded : document.select("content[type=html], summary[type=html]")) {
            addresses.addAll(inMarkup(Jsoup.parse(embedded.text())));
        }
        return addresses;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
