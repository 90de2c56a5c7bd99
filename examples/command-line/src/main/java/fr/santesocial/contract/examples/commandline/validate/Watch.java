package fr.santesocial.contract.examples.commandline.validate;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for files to change: those named, and the contracts below folders named. What changes while nobody waits counts too,
 * so that no change is missed while the last one is being looked at.
 */
final class Watch implements AutoCloseable {
    /** Editors write a file in several steps. */
    private static final long QUIET_MILLIS = 200;

    private final WatchService service;
    private final Set<Path> files = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();
    private final @Nullable Path ignored;
    private final Map<WatchKey, Path> watched = new HashMap<>();

    /** Watches what is named; never the file ignored, which the command itself writes. */
    Watch(Collection<Path> paths, @Nullable Path ignored) throws IOException {
        this.ignored = ignored == null ? null : absolute(ignored);
        this.service = FileSystems.getDefault().newWatchService();
        for (Path path : paths) {
            Path named = absolute(path);
            if (Files.isDirectory(named)) {
                folders.add(named);
            } else {
                files.add(named);
            }
        }
        register();
    }

    /** Waits for a change, and then until nothing has changed for a moment. False where the wait was interrupted. */
    boolean awaitChange() throws IOException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = isRelevant(service.take());
            }
            for (WatchKey key = next(); key != null; key = next()) {
                isRelevant(key);
            }
            // Folders may have come.
            register();
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean isRelevant(WatchKey key) {
        Path folder = watched.get(key);
        boolean relevant = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            relevant |= folder == null || !(event.context() instanceof Path name) || isRelevant(folder.resolve(name));
        }
        key.reset();
        return relevant;
    }

    private boolean isRelevant(Path changed) {
        if (changed.equals(ignored)) {
            return false;
        }
        boolean holdsContracts = changed.toString().endsWith("json") || Files.isDirectory(changed);
        return files.contains(changed) || (holdsContracts && folders.stream().anyMatch(changed::startsWith));
    }

    private void register() throws IOException {
        for (Path file : files) {
            Path folder = file.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                register(folder);
            }
        }
        for (Path folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes)
                        throws IOException {
                    register(below);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path closed, IOException why) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private void register(Path folder) throws IOException {
        WatchKey key = folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        watched.put(key, folder);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
