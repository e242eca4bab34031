package verkstad.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of place a file lies in: it decides whether the file is worked on there or on a copy. */
public enum Medium {
    /** A disk of this computer, where locks hold and what is synced stays. */
    DISK,
    /** Another computer's, reached over the network. */
    SHARE,
    /** A folder that another program carries to other computers, and writes in when it pleases. */
    SYNC,
    /** What can be pulled out. */
    STICK;

    private static final Pattern NETWORK_NAME = Pattern.compile("(?i)//(?![?.]/)[^/]+/.+|//\\?/unc/.+|.*/gvfs/.+");

    private static final Pattern PULLED_OUT = Pattern.compile("/media/.+|/run/media/.+|/Volumes/.+");

    /** As the services name their folders, in the languages of the program. */
    private static final Pattern SYNC_FOLDER = Pattern.compile("(?i)onedrive([ -].+)?|dropbox( \\(.+\\))?"
            + "|nextcloud\\d*|owncloud\\d*|icloud ?drive|icloud~.+|com~apple~clouddocs|mobile documents|cloudstorage"
            + "|google ?drive([ -].+)?|googledrive-.+|my drive|min enhet|min disk|box|box sync|pcloud ?drive"
            + "|proton ?drive|mega|megasync|syncthing");

    private static final Pattern SYNC_MARK = Pattern.compile("(?i)\\.dropbox(\\.cache)?|\\.(_)?sync_[0-9a-z]+\\.db"
            + "|\\.owncloudsync\\.log|\\.nextcloudsync\\.log|\\.stfolder|\\.tmp\\.drive(up|down)load"
            + "|\\.849c9593-d756-4e56-8d6e-42412f2a707b");

    private static final Pattern SHARED_SYSTEM = Pattern.compile("nfs\\d*|cifs|smb\\d*|smbfs|afpfs|webdav|davfs2?|9p"
            + "|vboxsf|prl_fs|vmhgfs|virtiofs|afs|ncpfs|ceph|glusterfs|lustre|gpfs|sshfs|fuse\\..+");

    /** Those in user space that lie on the computer's own disk. */
    private static final Set<String> OWN_SYSTEMS = Set.of(
            "fuse.ntfs-3g", "fuse.exfat", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.mergerfs", "fuse.bindfs");

    private static final Set<String> STICKS_SYSTEMS =
            Set.of("vfat", "exfat", "msdos", "fat", "fat16", "fat32", "fuse.exfat", "udf", "iso9660", "cdfs");

    /** Where this file lies, which need not be there; asks the disk, and the share too if it is one. */
    public static Medium of(Path file) {
        return Clues.of(file).medium();
    }

    /** Whether the file is not worked on where it lies. */
    public boolean isElsewhere() {
        return this != DISK;
    }

    /** Whether a file of this name marks the folder as one that is synced. */
    static boolean isSyncMark(String name) {
        return SYNC_MARK.matcher(name).matches();
    }

    /**
     * The rule itself. A folder on a share that is also synced is a share.
     *
     * @param path absolute, as any platform writes it
     * @param fileSystem its kind, as the platform names it
     * @param removable whether the platform says that it can be pulled out
     * @param marks names of files in the folder and in those above it
     */
    static Medium by(String path, String fileSystem, boolean removable, Set<String> marks) {
        var plain = path.replace('\\', '/');
        var system = fileSystem.toLowerCase(Locale.ROOT);
        boolean shared = SHARED_SYSTEM.matcher(system).matches() && !OWN_SYSTEMS.contains(system);
        if (system.equals("fuse.onedriver") || (isSynced(plain, marks) && !isNetworkName(plain))) return SYNC;
        if (shared || isNetworkName(plain)) return SHARE;
        boolean loose = removable
                || STICKS_SYSTEMS.contains(system)
                || PULLED_OUT.matcher(plain).matches();
        return loose ? STICK : DISK;
    }

    private static boolean isNetworkName(String plain) {
        return NETWORK_NAME.matcher(plain).matches();
    }

    private static boolean isSynced(String plain, Set<String> marks) {
        var names = List.of(plain.split("/"));
        var folders = names.subList(0, Math.max(0, names.size() - 1));
        return folders.stream().anyMatch(f -> SYNC_FOLDER.matcher(f).matches())
                || marks.stream().anyMatch(Medium::isSyncMark);
    }
}
