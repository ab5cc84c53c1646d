package headway.bench;

import headway.FirstFrame;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Starts the packaged program and a bare JavaFX window in turn, with the same runtime, options and kind of cache.
final class Start {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final List<String> FOREIGN_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final Path home;
    private final Path options;
    private final Path work;
    private final boolean headless;

    /// @param home the runnable folder
    /// @param options the file of options that the program is started with
    /// @param work a folder for the bare window's jar and cache
    /// @param headless whether to draw on a screen in memory
    Start(Path home, Path options, Path work, boolean headless) {
        this.home = home;
        this.options = options;
        this.work = work;
        this.headless = headless;
    }

    /// One start: from just before the process is made until its first frame is drawn.
    ///
    /// @param millis since before the process was made
    /// @param megabytes the most memory the process had until then; 0 where the system does not tell
    record Run(double millis, double megabytes) {}

    /// What both did, round by round, without a first round that only warms the disk's cache.
    record Result(List<Run> program, List<Run> bare) {}

    Result measure(Path journal, int rounds) throws IOException, InterruptedException {
        List<String> bare = bareCommand();
        List<String> program = List.of(
                home.resolve("bin").resolve(WINDOWS ? "headway.bat" : "headway").toString(),
                "--journal",
                journal.toString());
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round <= rounds; round++) {
            Run ofProgram = run(program);
            Run ofBare = run(bare);
            if (round > 0) {
                result.program().add(ofProgram);
                result.bare().add(ofBare);
            }
        }
        return result;
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        clean(builder);
        builder.environment().put("HEADWAY_JAVA_OPTIONS", String.join(" ", frameOptions()));
        long start = micros(Instant.now());
        Process process = builder.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder said = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(FirstFrame.LINE)) {
                    long frame = Long.parseLong(line.substring(FirstFrame.LINE.length()));
                    return new Run((frame - start) / 1000.0, peakMegabytes(process.pid()));
                }
                said.append(line).append('\n');
            }
            throw new IOException("No first frame from " + command.get(0) + ": " + said);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private List<String> frameOptions() {
        List<String> all = new ArrayList<>();
        all.add("-D" + FirstFrame.PRINT + "=true");
        if (headless) {
            all.add("-Dglass.platform=Headless");
            all.add("-Dprism.order=sw");
        }
        return all;
    }

    /// The bare window, started without a shell in between, with a cache that was trained as the program's own was.
    private List<String> bareCommand() throws IOException, InterruptedException {
        Path jar = work.resolve("bare.jar");
        Path cache = work.resolve("bare.aot");
        writeJar(jar);
        boolean cached = Files.exists(home.resolve("app").resolve("headway.aot"));
        if (cached) {
            List<String> training = java();
            training.add("-XX:AOTCacheOutput=" + cache);
            training.add("-Dglass.platform=Headless");
            training.add("-Dprism.order=sw");
            training.add("-D" + FirstFrame.EXIT + "=true");
            training.addAll(List.of("-cp", jar.toString(), BareWindow.class.getName()));
            ProcessBuilder builder = new ProcessBuilder(training)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("training.log").toFile());
            clean(builder);
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("The bare window's training failed, see training.log in " + work);
            }
        }
        List<String> command = java();
        command.addAll(frameOptions());
        if (cached) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-cp", jar.toString(), BareWindow.class.getName()));
        return command;
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("runtime")
                .resolve("bin")
                .resolve(WINDOWS ? "java.exe" : "java")
                .toString());
        command.add("@" + options);
        return command;
    }

    private static void clean(ProcessBuilder builder) {
        FOREIGN_OPTIONS.forEach(builder.environment()::remove);
    }

    /// The cache knows jars, not folders.
    private static void writeJar(Path jar) throws IOException {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        try (OutputStream stream = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (Class<?> type : List.of(BareWindow.class, FirstFrame.class)) {
                for (Path file : classFiles(type)) {
                    zip.putNextEntry(new ZipEntry(type.getPackageName().replace('.', '/') + "/" + file.getFileName()));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    /// The class and what is nested in it.
    private static List<Path> classFiles(Class<?> type) throws IOException {
        try (var files = Files.list(folder(type))) {
            return files.filter(
                            file -> file.getFileName().toString().matches(type.getSimpleName() + "(\\$.*)?\\.class"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder(Class<?> type) {
        try {
            return Objects.requireNonNull(
                    Path.of(Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                                    .toURI())
                            .getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double peakMegabytes(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000;
    }
}
