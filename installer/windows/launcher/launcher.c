/* The two programs that people start: AnSinhXa.exe (window) and ansinhxa-cli.exe (console).

   Each finds its tree, loads the tree's own runtime\python311.dll by its full path and hands over
   to Python with the arguments as Windows gave them (UTF-16). Nothing of another Python on the PC
   counts: "-I" shuts out PYTHON* variables, the ._pth file beside the DLL shuts out the registry.

   Installed, this file also stands above the versions: "versions\current" names the one that
   counts, in one line of ASCII, and is replaced in one step by the installer. Python is told the
   name of that version's own executable, so that the program finds its tree beside it.

   "--settle-tree" is for the installer: every file beside this one is written through to the disk
   before the new version counts, so that a power cut cannot leave half of it. */

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define OLDEST_BUILD 17763 /* Windows 10 1809: the oldest that Qt 6.9 supports */
#define LONGEST 32768      /* the longest path of Windows, in UTF-16 units */
#define MISSING 3          /* exit code: a part of the program is missing */
#define FLUSH_NO_SYNC 2    /* FLUSH_FLAGS_NO_SYNC, which older headers lack */
#define TOO_OLD 4          /* exit code: this Windows is too old */

#ifdef CONSOLE
#define START L"desktop"
#else
#define START L"start_window" /* tells in words what a window without a console cannot show */
#endif

typedef int (*python_main)(int, wchar_t **);
typedef void (*set_program_name)(const wchar_t *);
typedef LONG(WINAPI *get_version)(OSVERSIONINFOW *);
typedef LONG(WINAPI *flush_buffers)(HANDLE, ULONG, void *, ULONG, void *);
typedef DLL_DIRECTORY_COOKIE(WINAPI *add_directory)(const wchar_t *);

static const wchar_t *const PARTS[] = {
    L"runtime\\python311.dll", L"runtime\\python311.zip", L"runtime\\python311._pth",
    L"runtime\\vcruntime140.dll", L"app\\desktop\\__main__.pyc", L"app\\resources",
    L"lib\\PySide6\\Qt6Core.dll", L"installation.json",
};

/* Say one sentence: in a window, or on the error output when this is the console program. */
static void tell(const wchar_t *sentence)
{
#ifdef CONSOLE
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    DWORD mode, written;
    if (GetConsoleMode(out, &mode)) {
        WriteConsoleW(out, sentence, (DWORD)wcslen(sentence), &written, NULL);
        WriteConsoleW(out, L"\r\n", 2, &written, NULL);
    } else {
        static char bytes[4 * 4096];
        int count = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes - 2, 0, 0);
        if (count > 0) {
            bytes[count - 1] = '\n';
            WriteFile(out, bytes, (DWORD)count, &written, NULL);
        }
    }
#else
    MessageBoxW(NULL, sentence, L"An Sinh Xã", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
}

static int windows_is_too_old(void)
{
    OSVERSIONINFOW version = {.dwOSVersionInfoSize = sizeof version};
    get_version ask =
        (get_version)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    if (!ask || ask(&version) != 0)
        return 1;
    return version.dwMajorVersion < 10 ||
           (version.dwMajorVersion == 10 && version.dwBuildNumber < OLDEST_BUILD);
}

/* Write "folder\name" into path; 0 when it would be too long. */
static int join(wchar_t *path, const wchar_t *folder, const wchar_t *name)
{
    if (wcslen(folder) + wcslen(name) + 2 > LONGEST)
        return 0;
    wcscpy(path, folder);
    wcscat(path, L"\\");
    wcscat(path, name);
    return 1;
}

static int exists(const wchar_t *path)
{
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* Read the name of the version that counts; 0 when this folder holds no versions. */
static int read_current(const wchar_t *folder, wchar_t *name, DWORD room)
{
    static wchar_t path[LONGEST];
    char bytes[81];
    DWORD count = 0, i;
    if (!join(path, folder, L"versions\\current"))
        return 0;
    HANDLE file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, NULL,
                              OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    ReadFile(file, bytes, sizeof bytes - 1, &count, NULL);
    CloseHandle(file);
    for (i = 0; i < count && i < room - 1 && (unsigned char)bytes[i] > ' '; i++) {
        /* A name, never a path. */
        if (bytes[i] == '\\' || bytes[i] == '/' || bytes[i] == ':')
            return 0;
        name[i] = (wchar_t)bytes[i];
    }
    name[i] = 0;
    return i > 0;
}

/* Tell which part is missing; 0 when all are there. */
static int part_is_missing(const wchar_t *tree)
{
    static wchar_t path[LONGEST], sentence[LONGEST];
    for (size_t i = 0; i < sizeof PARTS / sizeof *PARTS; i++) {
        if (join(path, tree, PARTS[i]) && exists(path))
            continue;
        _snwprintf(sentence, 4000,
                   L"An Sinh Xã không mở được vì thiếu tệp:\n%ls\\%ls\n\n"
                   L"Hãy chạy lại bộ cài đặt An Sinh Xã (nếu phần mềm diệt vi-rút đã giữ tệp "
                   L"này, hãy cho phép nó trước). Dữ liệu của đơn vị vẫn còn nguyên.",
                   tree, PARTS[i]);
        sentence[4000] = 0;
        tell(sentence);
        return 1;
    }
    return 0;
}

static HMODULE load_python(const wchar_t *tree)
{
    static wchar_t runtime[LONGEST], library[LONGEST];
    HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    add_directory add = (add_directory)(void *)GetProcAddress(kernel, "AddDllDirectory");
    join(runtime, tree, L"runtime");
    join(library, runtime, L"python311.dll");
    /* Neither the folder that is open at the moment nor PATH may lend a DLL to Python. */
    SetDllDirectoryW(L"");
    if (add)
        add(runtime);
    return LoadLibraryExW(library, NULL,
                          LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
}

static int run_python(const wchar_t *tree, const wchar_t *executable, int count, wchar_t **given)
{
    /* -I: no PYTHON* variables, no user's packages. -B: no files beside ours. utf8: as the tests. */
    static wchar_t *own[] = {L"", L"-I", L"-B", L"-X", L"utf8", L"-m", START};
    enum { OWN = sizeof own / sizeof *own };
    HMODULE python = load_python(tree);
    set_program_name set_name =
        python ? (set_program_name)(void *)GetProcAddress(python, "Py_SetProgramName") : NULL;
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **arguments = calloc((size_t)(OWN + count), sizeof *arguments);
    if (!run || !set_name || !arguments) {
        tell(L"An Sinh Xã không mở được: tệp runtime\\python311.dll bị hỏng hoặc bị phần mềm diệt "
             L"vi-rút chặn.\n\nHãy chạy lại bộ cài đặt An Sinh Xã. Dữ liệu của đơn vị vẫn còn "
             L"nguyên.");
        return MISSING;
    }
    for (int i = 0; i < OWN; i++)
        arguments[i] = own[i];
    arguments[0] = (wchar_t *)executable;
    for (int i = 1; i < count; i++)
        arguments[OWN + i - 1] = given[i];
    set_name(executable);
    return run(OWN + count - 1, arguments);
}

/* Hand one file's content over to the disk. Each file by itself need not wait until the disk has
   emptied its own cache, which takes an old disk a minute for thousands of them: the last one does
   that for all. */
static int flush(HANDLE file, int wait)
{
    static flush_buffers flush_only;
    LONG_PTR status[2];
    if (!flush_only)
        flush_only = (flush_buffers)(void *)GetProcAddress(GetModuleHandleW(L"ntdll.dll"),
                                                           "NtFlushBuffersFileEx");
    if (!wait && flush_only && flush_only(file, FLUSH_NO_SYNC, NULL, 0, status) == 0)
        return 1;
    return FlushFileBuffers(file);
}

/* Write every file below a folder through to the disk; 0 when one of them would not go. */
static int settle(const wchar_t *folder)
{
    wchar_t *path = malloc(LONGEST * sizeof *path);
    WIN32_FIND_DATAW found;
    HANDLE search = INVALID_HANDLE_VALUE;
    int good = path && join(path, folder, L"*");
    if (good)
        search = FindFirstFileW(path, &found);
    good = good && search != INVALID_HANDLE_VALUE;
    while (good) {
        if (!wcscmp(found.cFileName, L".") || !wcscmp(found.cFileName, L"..")) {
        } else if (!join(path, folder, found.cFileName)) {
            good = 0;
        } else if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) {
            good = settle(path);
        } else {
            HANDLE file = CreateFileW(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL,
                                      OPEN_EXISTING, 0, NULL);
            /* A program that runs cannot be opened for writing: it is this one. */
            if (file != INVALID_HANDLE_VALUE) {
                good = flush(file, 0);
                CloseHandle(file);
            }
        }
        if (!FindNextFileW(search, &found))
            break;
    }
    if (search != INVALID_HANDLE_VALUE)
        FindClose(search);
    free(path);
    return good;
}

/* Let the disk empty its cache, by a file of the tree. */
static int settle_last(const wchar_t *tree)
{
    static wchar_t path[LONGEST];
    HANDLE file;
    int good;
    if (!join(path, tree, L"installation.json"))
        return 0;
    file = CreateFileW(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0,
                       NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    good = flush(file, 1);
    CloseHandle(file);
    return good;
}

static int start(int count, wchar_t **given)
{
    static wchar_t self[LONGEST], tree[LONGEST], executable[LONGEST], versions[LONGEST], name[81];
    DWORD length = GetModuleFileNameW(NULL, self, LONGEST);
    wchar_t *last = length && length < LONGEST ? wcsrchr(self, L'\\') : NULL;
    if (windows_is_too_old()) {
        tell(L"An Sinh Xã cần Windows 10 bản 1809 trở lên hoặc Windows 11 (64-bit).");
        return TOO_OLD;
    }
    if (!last)
        return MISSING;
    *last = 0;
    if (count == 2 && !wcscmp(given[1], L"--settle-tree"))
        return settle(self) && settle_last(self) ? 0 : MISSING;
    wcscpy(tree, self);
    if (read_current(self, name, 80) && join(versions, self, L"versions"))
        join(tree, versions, name);
    if (part_is_missing(tree) || !join(executable, tree, last + 1))
        return MISSING;
    return run_python(tree, executable, count, given);
}

#ifdef CONSOLE
int wmain(int count, wchar_t **given)
{
    return start(count, given);
}
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    int count = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    (void)instance, (void)before, (void)line, (void)show;
    return given ? start(count, given) : MISSING;
}
#endif
