import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Says how Java is installed on this system, by the package manager that is there. */
export async function findJavaInstallCommand(): Promise<string> {
  for (const { manager, command } of managers[process.platform] ?? linuxManagers) {
    if (await isThere(manager)) return `\`${await command()}\``;
  }
  return "your system's package manager";
}

/** Who is root needs no sudo, and in a container often has none. */
const SUDO = process.getuid?.() === 0 ? "" : "sudo ";

interface Manager {
  /** The package manager's program; it is on the machine when it answers `--version`. */
  readonly manager: string;
  readonly command: () => string | Promise<string>;
}

const linuxManagers: readonly Manager[] = [
  {
    manager: "apt-get",
    // Releases of Debian and Ubuntu carry the one or the other.
    command: async () => {
      const has21 = await isThere("apt-cache", ["show", "openjdk-21-jre-headless"]);
      return `${SUDO}apt-get install openjdk-${has21 ? "21" : "17"}-jre-headless`;
    },
  },
  { manager: "dnf", command: () => `${SUDO}dnf install java-21-openjdk-headless` },
  { manager: "pacman", command: () => `${SUDO}pacman -S jre21-openjdk-headless` },
  { manager: "apk", command: () => `${SUDO}apk add openjdk21-jre-headless` },
  { manager: "zypper", command: () => `${SUDO}zypper install java-21-openjdk-headless` },
];

const managers: Partial<Record<NodeJS.Platform, readonly Manager[]>> = {
  darwin: [{ manager: "brew", command: () => "brew install --cask temurin@21" }],
  win32: [{ manager: "winget", command: () => "winget install EclipseAdoptium.Temurin.21.JRE" }],
};

async function isThere(
  program: string,
  words: readonly string[] = ["--version"],
): Promise<boolean> {
  try {
    await run(program, words);
    return true;
  } catch {
    return false;
  }
}
