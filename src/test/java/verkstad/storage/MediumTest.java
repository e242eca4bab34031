package verkstad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static verkstad.storage.Medium.DISK;
import static verkstad.storage.Medium.SHARE;
import static verkstad.storage.Medium.STICK;
import static verkstad.storage.Medium.SYNC;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file lies is told by its path and what it lies on, on any platform's own words. */
class MediumTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /home/anna/p.verkstad                                         | ext4             | DISK
        /home/anna/Dokument/OneDrive.verkstad                         | btrfs            | DISK
        /home/anna/inbox/p.verkstad                                   | xfs              | DISK
        C:\\Users\\anna\\Documents\\p.verkstad                        | NTFS             | DISK
        \\\\?\\C:\\Users\\anna\\p.verkstad                            | NTFS             | DISK
        /Users/anna/Documents/p.verkstad                              | apfs             | DISK
        /mnt/data/p.verkstad                                          | fuseblk          | DISK
        /home/anna/valv/p.verkstad                                    | fuse.gocryptfs   | DISK
        /srv/projekt/p.verkstad                                       | nfs              | SHARE
        /srv/projekt/p.verkstad                                       | nfs4             | SHARE
        /mnt/gemensam/p.verkstad                                      | cifs             | SHARE
        /mnt/gemensam/p.verkstad                                      | smb3             | SHARE
        /Volumes/Gemensam/p.verkstad                                  | smbfs            | SHARE
        /Volumes/Gemensam/p.verkstad                                  | afpfs            | SHARE
        /mnt/c/Users/anna/p.verkstad                                  | 9p               | SHARE
        /home/anna/server/p.verkstad                                  | fuse.sshfs       | SHARE
        /home/anna/dav/p.verkstad                                     | fuse.davfs2      | SHARE
        /media/sf_delad/p.verkstad                                    | vboxsf           | SHARE
        /run/user/1000/gvfs/smb-share:server=s,share=g/p.verkstad     | fuse.gvfsd-fuse  | SHARE
        \\\\server\\gemensam\\p.verkstad                              | NTFS             | SHARE
        \\\\?\\UNC\\server\\gemensam\\p.verkstad                      | NTFS             | SHARE
        //server/gemensam/p.verkstad                                  | NTFS             | SHARE
        \\\\server\\hem\\OneDrive\\p.verkstad                         | NTFS             | SHARE
        C:\\Users\\anna\\OneDrive\\p.verkstad                         | NTFS             | SYNC
        C:\\Users\\anna\\OneDrive - Åsö kommun\\Möten\\p.verkstad     | NTFS             | SYNC
        C:\\Users\\anna\\Dropbox (Åsö)\\p.verkstad                    | NTFS             | SYNC
        C:\\Users\\anna\\Box\\p.verkstad                              | NTFS             | SYNC
        G:\\Min enhet\\p.verkstad                                     | FAT32            | SYNC
        G:\\My Drive\\p.verkstad                                      | FAT32            | SYNC
        /Users/anna/Library/Mobile Documents/com~apple~CloudDocs/p.v  | apfs             | SYNC
        /Users/anna/Library/CloudStorage/OneDrive-Kommun/p.verkstad   | apfs             | SYNC
        /Users/anna/Library/CloudStorage/GoogleDrive-a@b.se/p.v       | apfs             | SYNC
        /home/anna/Nextcloud/Projekt/p.verkstad                       | ext4             | SYNC
        /home/anna/ownCloud/p.verkstad                                | ext4             | SYNC
        /home/anna/Dropbox/p.verkstad                                 | ext4             | SYNC
        /home/anna/moln/p.verkstad                                    | fuse.onedriver   | SYNC
        /media/anna/MINNE/p.verkstad                                  | vfat             | STICK
        /run/media/anna/disk/p.verkstad                               | ext4             | STICK
        /Volumes/MINNE/p.verkstad                                     | msdos            | STICK
        E:\\p.verkstad                                                | exFAT            | STICK
        E:\\p.verkstad                                                | FAT32            | STICK
        """)
    void aPathTells(String path, String fileSystem, Medium medium) {
        assertThat(Medium.by(path, fileSystem, false, Set.of())).isEqualTo(medium);
    }

    @Test
    void aPlatformTellsWhatCanBePulledOut() {
        assertThat(Medium.by("E:\\p.verkstad", "NTFS", true, Set.of())).isEqualTo(STICK);
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox, SYNC",
        ".dropbox.cache, SYNC",
        ".sync_0123abcd.db, SYNC",
        "._sync_0123abcd.db, SYNC",
        ".owncloudsync.log, SYNC",
        ".nextcloudsync.log, SYNC",
        ".849C9593-D756-4E56-8D6E-42412F2A707B, SYNC",
        ".stfolder, SYNC",
        "dropbox.txt, DISK",
        "sync.db, DISK"
    })
    void aMarkTells(String mark, Medium medium) {
        assertThat(Medium.by("/home/anna/Projekt/p.verkstad", "ext4", false, Set.of(mark)))
                .isEqualTo(medium);
        assertThat(Medium.by("/srv/p.verkstad", "nfs4", false, Set.of())).isEqualTo(SHARE);
    }

    /** The client's mark lies in the topmost folder that it syncs. */
    @Test
    void aMarkIsFoundInTheFoldersAbove(@TempDir Path folder) throws Exception {
        var deep = Files.createDirectories(folder.resolve("moln/2026/möte"));
        assertThat(Medium.of(deep.resolve("p.verkstad"))).isEqualTo(DISK);
        Files.createFile(folder.resolve("moln/.sync_4f2e.db"));
        assertThat(Medium.of(deep.resolve("p.verkstad"))).isEqualTo(SYNC);
        assertThat(Medium.of(folder.resolve("p.verkstad"))).isEqualTo(DISK);
        var named = Files.createDirectories(folder.resolve("OneDrive - Åsö kommun"));
        assertThat(Medium.of(named.resolve("inte här än/p.verkstad"))).isEqualTo(SYNC);
    }
}
