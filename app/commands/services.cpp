// SPDX-FileCopyrightText: 2026 The Parlance authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/command.h"
#include "app/jsonoutput.h"

namespace Parlance {

QCoro::Task<int> Commands::services(Call &call)
{
    for (const ServiceInfo &service : call.engine().catalog().services())
        call.output.result(JsonOutput::object(service), JsonOutput::lines(service));
    co_return ExitStatus::Done;
}

} // namespace Parlance
