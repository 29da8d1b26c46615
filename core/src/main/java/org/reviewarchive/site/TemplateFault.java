package org.reviewarchive.site;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.regex.Pattern;
import org.reviewarchive.diagnostic.SiteException;

/** Says what is wrong with a template in words its author can act on. */
final class TemplateFault {
    private static final Pattern LIBRARY_PLACE = Pattern.compile("\\s*@?\\[[^\\]]*:\\d+]");

    private final ThemeFiles files;

    TemplateFault(ThemeFiles files) {
        this.files = files;
    }

    SiteException of(MustacheException broken, String page) {
        String place = page + ThemeFiles.TEMPLATE;
        String what = broken.getMessage();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SiteException ours) {
                return ours;
            }
            if (cause instanceof MustacheException at && at.getContext() != null) {
                place = place(at.getContext());
                what = LIBRARY_PLACE.matcher(at.getMessage()).replaceAll("");
            }
            if (cause instanceof TemplateFactory.UnknownName unknown) {
                return new SiteException(place + ": the view has no name \"" + unknown.getMessage()
                        + "\"; correct the name, the comment at the top of the template names its view.");
            }
        }
        return new SiteException(
                place + ": " + what + "; correct the template in <themeDirectory> or remove it there.");
    }

    private String place(TemplateContext context) {
        return context.file() + ":" + (context.line() + files.linesCut(context.file()));
    }
}
