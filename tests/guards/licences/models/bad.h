#pragma once // expect: refused
