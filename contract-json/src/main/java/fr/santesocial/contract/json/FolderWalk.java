package fr.santesocial.contract.json;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files of contracts below a folder: folder by folder, in the order of their names, the same on every system. Hidden
 * files and folders are left out, and links are not followed out of the folder. Only the names of the folders on the way to
 * the current file are held.
 */
final class FolderWalk implements Iterator<FolderWalk.Found> {
    /**
     * A file, or a place where something is in the way.
     *
     * @param path the place
     * @param fault what is in the way; absent for a file to be read
     */
    record Found(Path path, @Nullable Fault fault) {}

    private final Path root;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();
    private @Nullable Found next;

    FolderWalk(Path root) {
        this.root = root;
        if (Files.isDirectory(root)) {
            next = enter(root);
        } else {
            // What was named is read, whatever its name and sort.
            next = new Found(root, null);
        }
    }

    /** Whether the name is one of a file in which each line is a contract. */
    static boolean holdsLines(Path path) {
        return name(path).endsWith(".ndjson");
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            if (open.element().hasNext()) {
                next = visit(open.element().next());
            } else {
                open.remove();
            }
        }
        return next != null;
    }

    @Override
    public Found next() {
        Found found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    /** Goes into a folder; what is in the way there. */
    private @Nullable Found enter(Path folder) {
        List<String> names = new ArrayList<>();
        Fault fault = null;
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            inside.forEach(path -> names.add(path.getFileName().toString()));
        } catch (IOException | DirectoryIteratorException closed) {
            fault = SourceFault.FOLDER_UNREADABLE;
        }
        Collections.sort(names);
        open.push(names.stream().map(folder::resolve).iterator());
        return fault == null ? null : new Found(folder, fault);
    }

    private @Nullable Found visit(Path path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (path.getFileName().toString().startsWith(".") || Files.isHidden(path)) {
                return null;
            }
            if (attributes.isDirectory()) {
                return enter(path);
            }
            return holdsContracts(path) ? file(path, attributes) : null;
        } catch (NoSuchFileException gone) {
            return holdsContracts(path) ? new Found(path, Structure.UNREADABLE) : null;
        } catch (IOException hidden) {
            // Whether it is a file of contracts or a folder that has some cannot be told.
            return new Found(path, Structure.UNREADABLE);
        }
    }

    private @Nullable Found file(Path path, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            Path target = path.toRealPath();
            if (!target.startsWith(root.toRealPath())) {
                return new Found(path, SourceFault.LINK_LEADS_OUT);
            }
            // A folder is entered where it stands.
            return Files.isRegularFile(target) ? new Found(path, null) : null;
        }
        // A pipe or a device would be waited for, perhaps for ever.
        return new Found(path, attributes.isRegularFile() ? null : Structure.UNREADABLE);
    }

    private static boolean holdsContracts(Path path) {
        return holdsLines(path) || name(path).endsWith(".json");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
