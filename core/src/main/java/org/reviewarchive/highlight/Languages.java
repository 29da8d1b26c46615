package org.reviewarchive.highlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that can be coloured, by the names of their files. */
final class Languages {
    /**
     * A language.
     *
     * @param style the library's name of it
     * @param opening what stands before code of which the beginning is not shown; empty for nothing
     * @param hasBlocks whether its comments may go on over lines as in C
     */
    record Language(String style, String opening, boolean hasBlocks) {}

    private static final Map<String, Language> BY_ENDING = new HashMap<>();
    private static final Map<String, Language> BY_NAME = new HashMap<>();

    static {
        // With comments as in C
        blocks("c", "c", "h", "m");
        blocks(
                "cpp", "cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "h++", "ipp", "inl", "tcc", "mm", "cu", "cuh",
                "ino");
        blocks("cs", "cs");
        blocks("java", "java");
        blocks("javascript", "js", "jsx", "mjs", "cjs");
        blocks("typescript", "ts", "tsx", "mts", "cts");
        blocks("kotlin", "kt", "kts");
        blocks("scala", "scala", "sc", "sbt");
        blocks("groovy", "groovy", "gradle", "gvy");
        blocks("golang", "go");
        blocks("rust", "rs");
        blocks("d", "d", "di");
        blocks("dart", "dart");
        blocks("proto", "proto");
        blocks("actionscript", "as");
        blocks("css", "css");
        blocks("less", "less", "scss");
        blocks("sql", "sql", "ddl");
        blocks("sas", "sas");
        // With a part that is not code before it
        BY_ENDING.put("php", new Language("text/php", "<?php", true));
        BY_ENDING.put("phtml", new Language("text/php", "", true));
        // The rest
        plain("asm", "asm", "s", "nasm");
        plain("asm6502", "a65");
        plain("bbcode", "bbcode");
        plain("clojure", "clj", "cljs", "cljc", "edn");
        plain("csv", "csv");
        plain("delphi", "pas", "dpr", "pp");
        plain("dtd", "dtd");
        plain("dockerfile", "dockerfile");
        plain("env", "env");
        plain("fortran", "f", "for", "f77", "f90", "f95", "f03", "f08");
        plain("handlebars", "hbs", "handlebars", "mustache");
        plain("html", "html", "htm", "xhtml");
        plain("ini", "ini", "cfg", "conf", "editorconfig", "toml", "gitconfig", "gitmodules", "service");
        plain("json", "json", "webmanifest", "map");
        plain("jshintrc", "jsonc", "json5", "jshintrc", "arclint", "arcconfig");
        plain("jsp", "jsp", "jspx", "tag");
        plain("latex", "tex", "sty", "cls", "ltx");
        plain("lisp", "lisp", "lsp", "el", "scm", "ss");
        plain("lua", "lua");
        plain("makefile", "mk", "mak", "make", "am");
        plain("markdown", "md", "markdown");
        plain("mxml", "mxml");
        plain("nsis", "nsi", "nsh");
        plain("perl", "pl", "pm", "t");
        plain("powershell", "ps1", "psm1", "psd1");
        plain("properties", "properties");
        plain("python", "py", "pyi", "pyx", "pyw", "bzl", "bazel");
        plain("ruby", "rb", "rake", "gemspec", "podspec", "ru");
        plain("tcl", "tcl", "tk", "exp");
        plain("unix", "sh", "bash", "zsh", "ksh", "csh", "subr", "bats");
        plain("vb", "vb", "bas", "vbs");
        plain("vhdl", "vhd", "vhdl");
        plain("bat", "bat", "cmd");
        plain("xml", "xml", "xsd", "xsl", "xslt", "svg", "pom", "plist", "rss", "wsdl", "xul", "ui", "csproj");
        plain("yaml", "yaml", "yml", "clang-format", "clang-tidy");
        // Files that their whole name tells
        named("makefile", "makefile", "gnumakefile", "bsdmakefile", "kbuild");
        named("dockerfile", "dockerfile", "containerfile");
        named("unix", "configure", "configure.ac", "cmakelists.txt", ".bashrc", ".profile", ".zshrc", "pkgbuild");
        named("ruby", "rakefile", "gemfile", "podfile", "vagrantfile", "brewfile");
        named("groovy", "jenkinsfile");
        named("python", "build", "workspace", "sconstruct", "sconscript");
        named("perl", "cpanfile");
        named("hosts", "hosts");
        named("htaccess", ".htaccess");
        named("env", ".env");
        named("properties", "gradle.properties");
    }

    private Languages() {}

    private static void blocks(String style, String... endings) {
        for (String ending : endings) {
            BY_ENDING.put(ending, new Language("text/" + style, "", true));
        }
    }

    private static void plain(String style, String... endings) {
        for (String ending : endings) {
            BY_ENDING.put(ending, new Language("text/" + style, "", false));
        }
    }

    private static void named(String style, String... names) {
        for (String name : names) {
            BY_NAME.put(name, new Language("text/" + style, "", false));
        }
    }

    /** Returns the language of a file; empty when its name tells none that is known. */
    static Optional<Language> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Language named = BY_NAME.get(name);
        if (named != null) {
            return Optional.of(named);
        }
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (first.equals("makefile") || first.equals("dockerfile")) {
            return Optional.of(BY_NAME.get(first));
        }
        // What is still to be filled in by a build looks like what it becomes.
        String filled = name.endsWith(".in") ? name.substring(0, name.length() - 3) : name;
        return Optional.ofNullable(
                filled.equals("cmake") || filled.endsWith(".cmake")
                        ? BY_NAME.get("cmakelists.txt")
                        : BY_ENDING.get(filled.substring(filled.lastIndexOf('.') + 1)));
    }

    /** Returns every language, for tests. */
    static Iterable<Language> all() {
        Map<String, Language> all = new HashMap<>();
        BY_ENDING.values().forEach(language -> all.put(language.style(), language));
        BY_NAME.values().forEach(language -> all.put(language.style(), language));
        return all.values();
    }
}
