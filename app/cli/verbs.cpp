// SPDX-FileCopyrightText: 2026 Seraph developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace seraph::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all{
        {"create",
         "create DIR --organisation NAME --profile clinic|aesthetic|agency --owner LOGIN "
         "[--owner-name NAME]\n"
         "         [--recovery-out FILE]",
         &create},
        {"info", "info", &info},
        {"verify", "verify", &verify},
        {"verify-evidence",
         "verify-evidence FOLDER|FILE.zip [--owner FINGERPRINT] [--manifest SHA256]",
         &verifyEvidence},
        {"staff",
         "staff add LOGIN --name NAME --role ROLE[,ROLE…] | staff add --no-account --name NAME "
         "--role ROLE\n"
         "  staff remove LOGIN [--reason TEXT] | staff reset LOGIN | staff list",
         &staff},
        {"demo",
         "demo DIR [--profile P] [--clients N] [--months M] [--seed S] [--language L]\n"
         "         A branch has up to 12,500 clients and takes in up to 80 new ones a month; the "
         "others come in\n"
         "         as lists of former clients.",
         &demo},
        {"device", "device list | device lost NUMBER [--reason TEXT]", &device},
        {"password", "password", &password},
        {"phrases", "phrases FILE [--scope public|direct|record]", &phrases},
        {"recover", "recover [--recovery-out FILE]", &recover},
        {"rotate-key", "rotate-key", &rotateKey},
        {"journal", "journal [--limit N] [--record KIND:ID] [--person LOGIN]", &journal},
        {"backup", "backup FILE | backup --now", &backup},
        {"checkpoint", "checkpoint", &checkpoint},
        {"search", "search TEXT [--limit N]", &search},
        {"client", "client ID", &client},
        {"chain", "chain ID", &chain},
        {"training", "training coverage | training due [--days N] | training gate --person LOGIN --service CODE", &training},
        {"complaints",
         "complaints list [--all] [--stage STAGE] | complaints show NUMBER | complaints overdue",
         &complaintList},
        {"complaint", "complaint evidence NUMBER --out DIR|FILE.zip", &complaintEvidence},
        {"review",
         "review YYYY-MM [--branch B] [--pdf FILE] [--notice FILE] [--xlsx FILE] [--hours FILE] "
         "[--pack FILE]\n"
         "  review --rebuild",
         &reviewMonth},
        {"kpi", "kpi list | kpi explain CODE", &kpi},
        {"export", "export client ID --out DIR", &exportClient},
        {"import",
         "import clients|staff|services|courses|follow_ups|placements|questions FILE [--map FILE] "
         "[--sheet NAME|NUMBER]\n"
         "         [--encoding CODE] [--dry-run]\n"
         "  import undo BATCH [--keep-used]",
         &importSheet},
        {"restore", "restore FILE --into DIR [--recovery-out FILE] | restore --drop-replaced", &restore},
    };
    return all;
}

} // namespace seraph::cli
