package org.reviewarchive.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser that the machine already has; nothing is downloaded. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    static Chromium launch() {
        // Generous, for machines that do other work as well.
        setDefaultAssertionTimeout(20_000);
        Path program = Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium was found; install it (on Debian: apt-get install"
                        + " chromium) or name one in the environment variable CHROMIUM."));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium refuses to start its sandbox as root, and the pages are our own.
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        LaunchOptions options = new LaunchOptions().setExecutablePath(program).setChromiumSandbox(!isRoot);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
