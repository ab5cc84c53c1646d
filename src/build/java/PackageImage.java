import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes the folder that a user runs: the launcher, a Java runtime of its own, the jars and a start-up cache.
///
/// Run by the build with the JDK of the toolchain:
/// `java PackageImage.java OUT JAR JAVAFX_FOLDER CLASS_PATH OPTIONS_FILE TIMESTAMP`.
/// What has not changed since the last run is kept: the runtime as long as the JDK and JavaFX are the same, the cache
/// as long as the jars and options are.
class PackageImage {
    private static final String MAIN_CLASS = "headway.Launcher";
    private static final String CACHE = "headway.aot";

    /// The program's own needs: java.desktop and java.xml are for documents, jdk.unsupported for PDFBox, which else
    /// prints a stack trace. JavaFX brings java.scripting.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.prefs,java.sql,java.xml,"
            + "jdk.charsets,jdk.localedata,jdk.unsupported,javafx.controls,javafx.fxml";

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");
    private static final long TRAINING_SECONDS = 120;

    private final Path out;
    private final Path jar;
    private final Path javafx;
    private final List<Path> libraries;
    private final List<String> options;
    private final FileTime timestamp;
    private final Path work;
    private final Path runtime;
    private final Path natives;
    private final Path app;

    private PackageImage(String[] args) throws IOException {
        out = Path.of(args[0]).toAbsolutePath();
        jar = Path.of(args[1]).toAbsolutePath();
        javafx = Path.of(args[2]).toAbsolutePath();
        libraries = new ArrayList<>();
        for (String entry : args[3].split(System.getProperty("path.separator"), -1)) {
            Path file = Path.of(entry);
            if (entry.endsWith(".jar") && !Files.exists(javafx.resolve(file.getFileName()))) {
                libraries.add(file);
            }
        }
        options = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[4]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                options.add(line.strip());
            }
        }
        timestamp = FileTime.from(Instant.parse(args[5]));
        work = out.resolveSibling("package");
        runtime = out.resolve("runtime");
        natives = runtime.resolve(WINDOWS ? "bin" : "lib");
        app = out.resolve("app");
    }

    public static void main(String[] args) throws Exception {
        try {
            new PackageImage(args).run();
        } catch (IOException | IllegalStateException e) {
            System.out.println("[ERROR] The runnable folder could not be made: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Files.createDirectories(work);
        long start = System.nanoTime();
        if (unchanged("runtime", runtime, runtimeKey())) {
            say("Kept the runtime");
        } else {
            begin("runtime");
            // The cache knows the runtime by its time stamps too.
            begin("cache");
            link();
            done("runtime", runtimeKey());
            say("Linked the runtime in " + seconds(start));
        }
        List<String> jars = copyJars();
        writeLauncher(jars);
        start = System.nanoTime();
        String key = cacheKey(jars);
        if (unchanged("cache", app.resolve(CACHE), key)) {
            say("Kept the start-up cache");
        } else {
            // The runtime does not notice that a jar has changed and would run the old classes from the cache.
            begin("cache");
            if (train(jars)) {
                done("cache", key);
                say("Trained the start-up cache in " + seconds(start));
            }
        }
        say("The program is in " + out.getFileName() + ", " + size(out) / 1_000_000 + " MB");
    }

    // The runtime

    private String runtimeKey() throws Exception {
        StringBuilder key = new StringBuilder(System.getProperty("java.home") + Runtime.version() + MODULES);
        for (Path file : sorted(javafx)) {
            key.append(digest(file));
        }
        return key.append(digest(driver())).toString();
    }

    private void link() throws Exception {
        delete(runtime);
        Files.createDirectories(out);
        ToolProvider jlink = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IllegalStateException("This JDK has no jlink: " + Runtime.version()));
        StringWriter said = new StringWriter();
        PrintWriter log = new PrintWriter(said, true);
        // Native libraries inside the image's modules would be unpacked into the user's home at each first start.
        int code = jlink.run(
                log,
                log,
                "--module-path=" + javafx,
                "--add-modules=" + MODULES,
                "--exclude-resources=glob:/javafx.*/*.so,glob:/javafx.*/*.dll,glob:/javafx.*/*.dylib",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-6",
                "--output=" + runtime);
        if (code != 0) {
            throw new IllegalStateException("jlink failed: " + said);
        }
        for (Path file : sorted(javafx)) {
            extract(file, "", natives);
        }
        extract(driver(), "org/sqlite/native/" + sqlitePlatform() + "/", natives);
    }

    private static void extract(Path jarFile, String folder, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jarFile.toFile())) {
            for (ZipEntry entry : list(zip)) {
                String name = entry.getName();
                String rest = name.startsWith(folder) ? name.substring(folder.length()) : "";
                if (isLibrary(rest) && rest.indexOf('/') < 0) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target.resolve(rest), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static boolean isLibrary(String name) {
        return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
    }

    private Path driver() {
        return libraries.stream()
                .filter(file -> file.getFileName().toString().startsWith("sqlite-jdbc"))
                .findFirst()
                .orElseThrow();
    }

    /// The driver itself says which of its native libraries it would load here.
    private String sqlitePlatform() throws Exception {
        URL[] urls = {driver().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            Class<?> info = loader.loadClass("org.sqlite.util.OSInfo");
            return (String) info.getMethod("getNativeLibFolderPathForCurrentOS").invoke(null);
        }
    }

    // The jars

    /// Copies the jars, with one time stamp for all, so that the folder of a release is the same wherever it is made.
    private List<String> copyJars() throws IOException {
        Files.createDirectories(app);
        List<String> names = new ArrayList<>();
        List<Path> all = new ArrayList<>();
        all.add(jar);
        all.addAll(libraries);
        for (Path file : all) {
            String name = file.getFileName().toString();
            Path target = app.resolve(name);
            if (file.equals(driver())) {
                copyWithoutLibraries(file, target);
            } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setLastModifiedTime(target, timestamp);
            names.add(name);
        }
        for (Path file : sorted(app)) {
            String name = file.getFileName().toString();
            if (!names.contains(name) && !name.equals(CACHE)) {
                Files.delete(file);
            }
        }
        return names;
    }

    /// The driver carries its library for two dozen systems; the one for this system is in the runtime.
    private void copyWithoutLibraries(Path file, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream stream = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(stream)) {
            for (ZipEntry entry : list(zip)) {
                if (entry.getName().startsWith("org/sqlite/native/")) {
                    continue;
                }
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                copy.putNextEntry(same);
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
    }

    // The launcher

    private void writeLauncher(List<String> jars) throws IOException {
        Path bin = out.resolve("bin");
        Files.createDirectories(bin);
        if (WINDOWS) {
            Files.writeString(bin.resolve("headway.bat"), batch(jars).replace("\n", "\r\n"));
        } else {
            Path script = bin.resolve("headway");
            Files.writeString(script, shell(jars));
            if (!script.toFile().setExecutable(true, false)) {
                throw new IOException("Could not make " + script + " executable");
            }
        }
    }

    /// Uses builtins of the shell alone, save for `readlink` where a symbolic link is followed.
    private String shell(List<String> jars) {
        StringBuilder classPath = new StringBuilder();
        for (String name : jars) {
            classPath
                    .append(classPath.isEmpty() ? "" : ":")
                    .append("$home/app/")
                    .append(name);
        }
        return """
                #!/bin/sh
                # Starts Headway with the Java runtime beside it, from any folder and through symbolic links.
                # HEADWAY_JAVA_OPTIONS may hold further options for the runtime, separated by spaces.
                self=$0
                while [ -h "$self" ]; do
                    link=$(readlink "$self")
                    case $link in
                        /*) self=$link ;;
                        *) self=${self%/*}/$link ;;
                    esac
                done
                case $self in
                    */*) folder=${self%/*} ;;
                    *) folder=. ;;
                esac
                home=$(CDPATH= cd -- "${folder:-/}/.." && pwd -P) || exit 1
                # Options meant for another Java make the runtime print a line, or keep it from starting.
                unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS CLASSPATH
                set -- MAIN_CLASS "$@"
                set -- OPTIONS "-Dorg.sqlite.lib.path=$home/runtime/lib" -cp "CLASS_PATH" "$@"
                if [ -f "$home/app/CACHE" ]; then
                    set -- "-XX:AOTCache=$home/app/CACHE" -Xlog:aot=off -Xlog:cds=off "$@"
                fi
                exec "$home/runtime/bin/java" ${HEADWAY_JAVA_OPTIONS-} "$@"
                """.replace("MAIN_CLASS", MAIN_CLASS)
                .replace("OPTIONS \"", String.join(" ", allOptions()) + " \"")
                .replace("CLASS_PATH", classPath)
                .replace("/app/CACHE", "/app/" + CACHE);
    }

    private String batch(List<String> jars) {
        StringBuilder classPath = new StringBuilder();
        for (String name : jars) {
            classPath
                    .append(classPath.isEmpty() ? "" : ";")
                    .append("%home%\\app\\")
                    .append(name);
        }
        return """
                @echo off
                rem Starts Headway with the Java runtime beside it, from any folder.
                setlocal
                for %%I in ("%~dp0..") do set "home=%%~fI"
                set "JAVA_TOOL_OPTIONS="
                set "JDK_JAVA_OPTIONS="
                set "_JAVA_OPTIONS="
                set "cache="
                if exist "%home%\\app\\CACHE" set cache="-XX:AOTCache=%home%\\app\\CACHE" -Xlog:aot=off -Xlog:cds=off
                "%home%\\runtime\\bin\\java.exe" %HEADWAY_JAVA_OPTIONS% %cache% OPTIONS "-Dorg.sqlite.lib.path=%home%\\runtime\\bin" -cp "CLASS_PATH" MAIN_CLASS %*
                exit /b %ERRORLEVEL%
                """.replace("MAIN_CLASS", MAIN_CLASS)
                .replace("OPTIONS \"", String.join(" ", allOptions()) + " \"")
                .replace("CLASS_PATH", classPath)
                .replace("\\app\\CACHE", "\\app\\" + CACHE);
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(options);
        if (MAC) {
            all.add("-Xdock:name=Headway");
        }
        return all;
    }

    // The start-up cache

    private String cacheKey(List<String> jars) throws Exception {
        StringBuilder key = new StringBuilder(runtimeKey()).append(allOptions());
        for (String name : jars) {
            key.append(name).append(digest(app.resolve(name)));
        }
        return key.toString();
    }

    /// Lets the program show its first frame on a screen in memory, and keeps what the runtime learned by it.
    /// The program starts without the cache too, only slower, so a failure is a warning.
    private boolean train(List<String> jars) throws Exception {
        Path cache = app.resolve(CACHE);
        Files.deleteIfExists(cache);
        Path home = work.resolve("training");
        delete(home);
        Files.createDirectories(home);
        Path log = work.resolve("training.log");
        List<String> command = new ArrayList<>();
        command.add(
                runtime.resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString());
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(allOptions());
        command.add("-Dorg.sqlite.lib.path=" + natives);
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        command.add("-Dheadway.exitAfterFirstFrame=true");
        command.add("-Duser.home=" + home);
        command.add("-Djava.util.prefs.userRoot=" + home);
        command.add("-cp");
        command.add(String.join(
                System.getProperty("path.separator"),
                jars.stream().map(name -> app.resolve(name).toString()).toList()));
        command.add(MAIN_CLASS);
        // At this place the program makes its journal of examples, so that the cache knows a filled window too.
        command.add("--journal=" + sampleJournal(home));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        for (String name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA")) {
            environment.put(name, home.toString());
        }
        Process process = builder.start();
        boolean ended = process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        if (ended && process.exitValue() == 0 && Files.exists(cache)) {
            return true;
        }
        Files.deleteIfExists(cache);
        Files.deleteIfExists(app.resolve(CACHE + ".config"));
        System.out.println("[WARNING] No start-up cache: the training run "
                + (ended ? "ended with " + process.exitValue() : "took longer than " + TRAINING_SECONDS + " s")
                + ", see target/" + work.getFileName() + "/" + log.getFileName()
                + ". The program works without it and starts slower.");
        return false;
    }

    private static Path sampleJournal(Path home) {
        String system = System.getProperty("os.name", "");
        Path folder = home.resolve("headway");
        if (WINDOWS) {
            folder = home.resolve("Headway");
        } else if (system.startsWith("Mac")) {
            folder = home.resolve("Library").resolve("Application Support").resolve("Headway");
        }
        return folder.resolve("sample.headway");
    }

    // Files

    private boolean unchanged(String what, Path result, String key) throws IOException {
        Path stamp = work.resolve(what + ".key");
        return Files.exists(result)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(key);
    }

    /// An interrupted step must not count as done at the next run.
    private void begin(String what) throws IOException {
        Files.deleteIfExists(work.resolve(what + ".key"));
    }

    private void done(String what, String key) throws IOException {
        Files.writeString(work.resolve(what + ".key"), key);
    }

    private static String digest(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))) + "\n";
    }

    private static List<ZipEntry> list(ZipFile zip) {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry.class::cast)
                .toList();
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String seconds(long since) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
    }

    private static void say(String line) {
        System.out.println("[INFO] " + line);
    }
}
