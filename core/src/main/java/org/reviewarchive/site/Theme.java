package org.reviewarchive.site;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reviewarchive.diagnostic.SiteException;
import org.reviewarchive.hash.Sha256;
import org.reviewarchive.text.Texts;

/**
 * The look of the site: templates and assets, found by name. What a user's folder holds comes first, then the named
 * theme, then the default theme. Everything is read and every page template compiled when the theme is loaded, so that
 * a broken theme fails before any page is written. Immutable and thread-safe.
 */
public final class Theme {
    private final Map<String, Mustache> pages = new TreeMap<>();
    private final Map<String, byte[]> assets;
    private final TemplateFault fault;
    private final Texts texts;
    private final List<String> styles;
    private final List<String> scripts;
    private final List<String> searchScripts;
    private final String stamp;
    private final List<String> resolveScripts;

    private Theme(ThemeFiles files, Texts texts) {
        assets = files.assets();
        this.texts = texts;
        styles = files.styles();
        scripts = files.scripts();
        searchScripts = files.searchScripts();
        resolveScripts = files.resolveScripts();
        fault = new TemplateFault(files);
        SortedMap<String, String> read = new TreeMap<>();
        TemplateFactory factory = new TemplateFactory(name -> {
            String template = files.template(name);
            read.put(name, Sha256.of(template.getBytes(StandardCharsets.UTF_8)));
            return new StringReader(template);
        });
        for (String page : files.pages()) {
            pages.put(page, compiled(factory, page));
        }
        String all = read.toString()
                + styles
                + scripts
                + searchScripts
                + resolveScripts
                + new TreeMap<>(texts.all())
                + assets.keySet();
        stamp = Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Loads a theme. Links in the folder that overrides it which lead elsewhere are not followed.
     *
     * @throws SiteException when there is no such theme, folder or language, or a template of it is broken
     */
    public static Theme load(Look look) {
        ThemeFiles files = ThemeFiles.find(look.theme(), look.overrides());
        return new Theme(files, ThemeTexts.of(files, look.locale()));
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
            template.execute(html, List.of(new Said(texts.all()), page.view().get()));
        } catch (MustacheException broken) {
            throw fault.of(broken, page.template());
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the words of the site in the language that was asked for. */
    public Texts texts() {
        return texts;
    }

    /** Returns the names of the style sheets that pages link, in the order they count. */
    public List<String> styles() {
        return styles;
    }

    /** Returns the names of the scripts that pages load. */
    public List<String> scripts() {
        return scripts;
    }

    /** Returns the names of the scripts that the search page loads in their place. */
    public List<String> searchScripts() {
        return searchScripts;
    }

    /**
     * Returns what tells this theme from one that would render some page otherwise; the content of assets is no page.
     */
    public String stamp() {
        return stamp;
    }

    /**
     * Returns the names of the scripts that the page loads that resolves old addresses; none where there is no such
     * page.
     */
    public List<String> resolveScripts() {
        return resolveScripts;
    }

    /** Returns the names of all assets in order, such as {@code page.css}. */
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

    /**
     * What every template may see beside its view.
     *
     * @param say the words of the site by key
     */
    private record Said(Map<String, String> say) {}

    private Mustache compiled(TemplateFactory factory, String page) {
        try {
            return factory.compile(page + ThemeFiles.TEMPLATE);
        } catch (MustacheException broken) {
            throw fault.of(broken, page);
        }
    }
}
