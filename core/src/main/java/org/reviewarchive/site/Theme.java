package org.reviewarchive.site;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reviewarchive.diagnostic.SiteException;

/**
 * The look of the site: templates and assets, found by name. What a user's folder holds comes first, then the named
 * theme, then the default theme. Everything is read and every page template compiled when the theme is loaded, so that
 * a broken theme fails before any page is written. Immutable and thread-safe.
 */
public final class Theme {
    private final Map<String, Mustache> pages = new TreeMap<>();
    private final Map<String, byte[]> assets;
    private final TemplateFault fault;

    private Theme(ThemeFiles files) {
        assets = files.assets();
        fault = new TemplateFault(files);
        TemplateFactory factory = new TemplateFactory(name -> new StringReader(files.template(name)));
        for (String page : files.pages()) {
            pages.put(page, compiled(factory, page));
        }
    }

    /**
     * Loads a theme.
     *
     * @param name the folder of the theme under {@code themes/} on the class path
     * @param overrides a folder that replaces files of the theme one by one and may add assets; links in it that lead
     *     elsewhere are not followed
     * @throws SiteException when there is no such theme or folder, or a template of it is broken
     */
    public static Theme load(String name, Optional<Path> overrides) {
        return new Theme(ThemeFiles.find(name, overrides));
    }

    /**
     * Renders a page as UTF-8 with lines that end in {@code \n}; the same page gives the same bytes.
     *
     * @throws SiteException when a template asks for a name that its view does not have
     */
    public byte[] render(Page page) {
        Mustache template = pages.get(page.template());
        if (template == null) {
            throw new IllegalArgumentException("no page template " + page.template());
        }
        StringWriter html = new StringWriter(1 << 14);
        try {
            template.execute(html, page.view());
        } catch (MustacheException broken) {
            throw fault.of(broken, page.template());
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the names of all assets in order, such as {@code site.css}. */
    public List<String> assets() {
        return List.copyOf(assets.keySet());
    }

    /** Returns the content of an asset that {@link #assets} names. */
    public byte[] asset(String name) {
        byte[] content = assets.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return content.clone();
    }

    private Mustache compiled(TemplateFactory factory, String page) {
        try {
            return factory.compile(page + ThemeFiles.TEMPLATE);
        } catch (MustacheException broken) {
            throw fault.of(broken, page);
        }
    }
}
