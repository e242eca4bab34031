/*
 * What a disk without power would hold: loaded before a program (LD_PRELOAD), it copies each file in POWERCUT_DIR to
 * POWERCUT_DISK when that file is synced, and carries out there what happened to the folder's names (made, renamed,
 * removed) only when the folder is synced. Killed at any moment, the program leaves in POWERCUT_DISK what it may
 * count on; all else may be lost, and here is.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static const char *folder(void) { return getenv("POWERCUT_DIR"); }
static const char *disk(void) { return getenv("POWERCUT_DISK"); }

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return 1;
}

static int copy(const char *from, const char *to) {
    char aside[PATH_MAX + 8], buffer[65536];
    snprintf(aside, sizeof aside, "%s.aside", to);
    int in = open(from, O_RDONLY), out = open(aside, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t n = -1;
    if (in >= 0 && out >= 0)
        while ((n = read(in, buffer, sizeof buffer)) > 0)
            if (write(out, buffer, n) != n) abort();
    if (in >= 0) close(in);
    if (out >= 0) close(out);
    return n == 0 ? rename(aside, to) : -1;
}

/* A file that is synced is on the disk under the name it has there already; a new name needs the folder's sync, but
   ext4 and its like bring a new file's name along, and so is it done here. */
static void synced_file(const char *path) {
    char to[PATH_MAX];
    snprintf(to, sizeof to, "%s/%s", disk(), strrchr(path, '/') + 1);
    copy(path, to);
}

static void synced_folder(void) {
    DIR *there = opendir(disk());
    struct dirent *entry;
    char from[PATH_MAX], to[PATH_MAX];
    while (there && (entry = readdir(there))) {
        snprintf(from, sizeof from, "%s/%s", folder(), entry->d_name);
        snprintf(to, sizeof to, "%s/%s", disk(), entry->d_name);
        if (entry->d_name[0] != '.' && access(from, F_OK) != 0) unlink(to);
    }
    if (there) closedir(there);
}

static void synced(int fd) {
    char path[PATH_MAX];
    if (!folder() || !path_of(fd, path)) return;
    size_t length = strlen(folder());
    if (strncmp(path, folder(), length) != 0) return;
    pthread_mutex_lock(&lock);
    if (path[length] == 0) synced_folder();
    else if (path[length] == '/' && !strchr(path + length + 1, '/')) synced_file(path);
    pthread_mutex_unlock(&lock);
}

int fsync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int result = real(fd);
    if (result == 0) synced(fd);
    return result;
}

int fdatasync(int fd) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int result = real(fd);
    if (result == 0) synced(fd);
    return result;
}
